import { expect, test } from 'vitest';
import { checkVariable } from './check-variable.ts';
import { reservedVariables } from './reserved-variables.ts';

const check = (name: string, value: string | null = 'x') => checkVariable({ line: 1, name, value });

test.each(['STAGE', 'a1', 'constructor', 'LANG', 'TZ', 'AWS_XRAY_CONTEXT_MISSING', 'NODE_OPTIONS'])(
  'checkVariable takes the name %s',
  (name) => {
    expect(check(name)).toBeNull();
  },
);

test('checkVariable says what is wrong with a name', () => {
  expect(
    ['A', '1A', '_OWN', '__proto__', 'MY-NAME', 'MY NAME', '', 'Ä1'].map((name) => check(name)),
  ).toMatchInlineSnapshot(`
      [
        "The name \`A\` must have at least two characters.",
        "The name \`1A\` must begin with a letter.",
        "The name \`_OWN\` must begin with a letter.",
        "The name \`__proto__\` must begin with a letter.",
        "The name \`MY-NAME\` may have letters, digits and underscores only.",
        "The name \`MY NAME\` may have letters, digits and underscores only.",
        "There is no name before the \`=\`.",
        "The name \`Ä1\` must begin with a letter.",
      ]
    `);
});

test('checkVariable refuses what Lambda keeps for itself', () => {
  for (const name of reservedVariables) expect(check(name), name).toContain('Lambda sets');
  expect(check('AWS_REGION')).toMatchInlineSnapshot(
    `"Lambda sets \`AWS_REGION\` itself and refuses to have it configured."`,
  );
});

test('checkVariable wants a value that ends', () => {
  expect(check('STAGE', null)).toMatchInlineSnapshot(
    `"\`STAGE\` has no \`=\`: write \`NAME=value\`."`,
  );
  expect(checkVariable({ line: 1, name: 'STAGE', value: '"dev', open: true })).toContain(
    'quotation mark',
  );
});

test('checkVariable knows the values of the logging configuration', () => {
  expect(check('AWS_LAMBDA_LOG_FORMAT', 'JSON')).toBeNull();
  expect(check('AWS_LAMBDA_LOG_LEVEL', 'WARN')).toBeNull();
  expect(check('AWS_LAMBDA_LOG_FORMAT', 'json')).toMatchInlineSnapshot(
    `"\`AWS_LAMBDA_LOG_FORMAT\` is one of \`Text\`, \`JSON\`, not \`json\`."`,
  );
});
