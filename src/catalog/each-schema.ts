import type { RuleContext } from './rule.ts';
import { isObject } from './schema-places.ts';
import type { JsonSchema } from './types.ts';

const schemaFile = /^integrations\/.*\/(event|response)\.schema\.json$|^definitions\/[^/]+\.json$/;

/** Every schema as its author wrote it (not bundled), with its file. */
export function* eachSchema({
  documents,
}: RuleContext): Generator<{ file: string; schema: JsonSchema }> {
  for (const [file, schema] of documents) {
    if (schemaFile.test(file) && isObject(schema)) yield { file, schema };
  }
}
