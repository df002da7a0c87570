import { contentPaths } from '../content-files.ts';
import { eachSchema } from '../each-schema.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { strictAjv } from '../strict-ajv.ts';

const draft07 = 'http://json-schema.org/draft-07/schema#';

/** Schemas are draft-07 and compile without a warning. */
export const rule: Rule = {
  name: 'schemas-compile',
  description:
    'Every schema names draft-07 as its `$schema`, has no `$id`, is valid draft-07 and compiles in Ajv’s strict mode.',
  check(context) {
    const findings: RuleFinding[] = [];
    const ajv = strictAjv();
    for (const { file, schema } of eachSchema(context)) {
      const isShared = file.startsWith('definitions/');
      if (!isShared && schema['$schema'] !== draft07) {
        findings.push({
          file,
          pointer: '/$schema',
          problem: `\`${String(schema['$schema'])}\` is not draft-07.`,
          expected: `\`${draft07}\``,
          fix: 'Write it as the first member.',
        });
      }
      if (schema['$id'] !== undefined) {
        findings.push({
          file,
          pointer: '/$id',
          problem: `\`${String(schema['$id'])}\` fixes the address.`,
          expected: 'no `$id`: it is set when the site is built',
          fix: 'Remove it.',
        });
      }
      for (const { instancePath, message } of ajv.validateSchema({ ...schema, $schema: draft07 })
        ? []
        : (ajv.errors ?? [])) {
        findings.push({
          file,
          pointer: instancePath,
          problem: `\`${instancePath.split('/').at(-1)}\` ${message ?? 'is wrong'}.`,
          expected: 'valid draft-07',
          fix: 'Mend the keyword’s value.',
        });
      }
    }
    const invalid = new Set(findings.map(({ file }) => file));
    for (const eventType of context.catalog.integrations.flatMap((one) => one.eventTypes)) {
      const schemas = [
        [contentPaths.eventSchema(eventType.id), eventType.eventSchema],
        [contentPaths.responseSchema(eventType.id), eventType.responseSchema],
      ] as const;
      for (const [file, schema] of schemas) {
        if (!schema || invalid.has(file)) continue;
        try {
          strictAjv().compile(schema);
        } catch (error) {
          findings.push({
            file,
            pointer: '',
            problem: `It does not compile: \`${error instanceof Error ? error.message : String(error)}\`.`,
            expected:
              'a schema that compiles in Ajv’s strict mode, with the definitions it refers to',
            fix: 'Mend the place that the message names, here or in the definition.',
          });
        }
      }
    }
    return findings;
  },
};
