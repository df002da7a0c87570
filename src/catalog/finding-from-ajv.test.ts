import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { findingFromAjv } from './finding-from-ajv.ts';

const schema = {
  type: 'object',
  required: ['id'],
  properties: {
    kind: { enum: ['a', 'b'] },
    version: { const: '1.0' },
    list: { type: ['array', 'null'] },
    text: { type: 'string', maxLength: 3 },
  },
  additionalProperties: false,
};

test('says each kind of error in words', () => {
  const value = { kind: 'c', version: 1, list: {}, text: 'x'.repeat(100), odd: 0 };
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
  validate(value);
  const findings = (validate.errors ?? []).map((error) =>
    findingFromAjv(error, value, { rule: 'shape', file: 'a.json' }),
  );
  expect(
    findings.map(
      ({ pointer, problem, expected, fix }) =>
        `${pointer}: ${problem} Expected ${expected}. ${fix}`,
    ),
  ).toMatchInlineSnapshot(`
    [
      ": \`id\` is missing. Expected a member \`id\`. Add it.",
      ": \`odd\` is not known here. Expected only members that the schema names. Remove it, or mend its spelling.",
      "/kind: \`"c"\` is not allowed. Expected one of \`"a"\`, \`"b"\`. Choose one of these.",
      "/version: \`1\` is not allowed. Expected \`"1.0"\`. Write exactly this.",
      "/list: \`{}\` has the wrong type. Expected array or null. Change the value.",
      "/text: \`"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…\` must NOT have more than 3 characters. Expected what the schema says at \`#/properties/text/maxLength\`. Change the value.",
    ]
  `);
});
