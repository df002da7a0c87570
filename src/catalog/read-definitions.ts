import { listFolder } from './content-files.ts';
import type { ContentReader } from './content-reader.ts';
import { isObject } from './schema-places.ts';
import type { JsonSchema } from './types.ts';

/** The shared schema pieces of `content/definitions` by name. */
export function readDefinitions(reader: ContentReader): ReadonlyMap<string, JsonSchema> {
  const definitions = new Map<string, JsonSchema>();
  for (const file of listFolder(reader.files, 'definitions')) {
    if (!file.endsWith('.json')) continue;
    const schema = readSchema(reader, `definitions/${file}`, 'it is listed');
    if (schema) definitions.set(file.slice(0, -'.json'.length), schema);
  }
  return definitions;
}

/** A JSON file that has to hold a schema, which here is always an object. */
export function readSchema(
  reader: ContentReader,
  file: string,
  wantedBy: string,
): JsonSchema | undefined {
  const value = reader.json(file, wantedBy);
  if (value === undefined || isObject(value)) return value;
  reader.findings.push({
    rule: 'shape',
    file,
    pointer: '',
    problem: `\`${JSON.stringify(value)}\` is not a schema.`,
    expected: 'an object',
    fix: 'Write a JSON Schema (draft-07).',
  });
  return undefined;
}
