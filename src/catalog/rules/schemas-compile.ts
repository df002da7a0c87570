import { contentPaths } from '../content-files.ts';
import { eachSchema } from '../each-schema.ts';
import { playableEventTypes } from '../playable-event-types.ts';
import type { Rule, RuleContext, RuleFinding } from '../rule.ts';
import { compileSchema, strictAjv } from '../strict-ajv.ts';
import type { JsonSchema } from '../types.ts';

const draft07 = 'http://json-schema.org/draft-07/schema#';

const ajv = strictAjv();

/** Schemas are draft-07 and compile without a warning. */
export const rule: Rule = {
  name: 'schemas-compile',
  description:
    'Every schema names draft-07 as its `$schema`, has no `$id`, is valid draft-07 and compiles in Ajv’s strict mode.',
  check(context) {
    const problems = [...eachSchema(context)].flatMap(({ file, schema }) => [
      ...headProblems(file, schema),
      ...metaProblems(file, schema),
    ]);
    // Definitions are part of the schemas that refer to them: one bad piece would be told again and again.
    return problems.length > 0 ? problems : compileProblems(context);
  },
};

function* headProblems(file: string, schema: JsonSchema): Generator<RuleFinding> {
  const { $schema, $id } = schema;
  const mayLack = file.startsWith('definitions/') && $schema === undefined;
  if ($schema !== draft07 && !mayLack) {
    yield {
      file,
      pointer: '/$schema',
      problem: `\`${String($schema)}\` is not draft-07.`,
      expected: `\`${draft07}\``,
      fix: 'Write it as the first member.',
    };
  }
  if ($id !== undefined) {
    yield {
      file,
      pointer: '/$id',
      problem: `\`${JSON.stringify($id)}\` fixes the address.`,
      expected: 'no `$id`: it is set when the site is built',
      fix: 'Remove it.',
    };
  }
}

/** What draft-07's own schema has against a schema: the first thing in each place. */
function metaProblems(file: string, schema: JsonSchema): RuleFinding[] {
  if (ajv.validateSchema({ ...schema, $schema: draft07 })) return [];
  const errors = Map.groupBy(ajv.errors ?? [], ({ instancePath }) => instancePath);
  return [...errors].map(([pointer, [first]]) => ({
    file,
    pointer,
    problem: `\`${pointer.split('/').at(-1) ?? ''}\` ${first?.message ?? 'is wrong'}.`,
    expected: 'a value that draft-07 knows',
    fix: 'Mend the keyword’s value.',
  }));
}

function compileProblems({ catalog }: RuleContext): RuleFinding[] {
  return catalog.integrations
    .flatMap(playableEventTypes)
    .flatMap(({ id, eventSchema, responseSchema }) => [
      ...compileProblem(contentPaths.eventSchema(id), eventSchema),
      ...compileProblem(contentPaths.responseSchema(id), responseSchema ?? {}),
    ]);
}

function* compileProblem(file: string, schema: JsonSchema): Generator<RuleFinding> {
  const compiled = compileSchema(schema);
  if (!('error' in compiled)) return;
  yield {
    file,
    pointer: '',
    problem: `It does not compile: \`${compiled.error}\`.`,
    expected: 'a schema that compiles in Ajv’s strict mode, with the definitions it refers to',
    fix: 'Mend the place that the message names, here or in the definition.',
  };
}
