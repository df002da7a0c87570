import type { JsonSchema } from './types.ts';

const single = [
  'additionalItems',
  'additionalProperties',
  'contains',
  'else',
  'if',
  'items',
  'not',
  'propertyNames',
  'then',
];
const lists = ['allOf', 'anyOf', 'items', 'oneOf'];
const maps = ['definitions', 'dependencies', 'patternProperties', 'properties'];

/** A schema inside a schema. */
export interface SchemaPlace {
  schema: JsonSchema;
  path: (string | number)[];
  /** The keyword that holds it; `''` for the schema itself. */
  keyword: string;
  /** The keywords on the way, the last of them `keyword`. */
  keywords: string[];
  /** The last step of the path: the member's name, or the index in a list. */
  name?: string | number;
}

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Every schema in a draft-07 schema, itself first, parents before children. Data (`enum`, `const`, `default`,
 * `examples`) is not entered, so a property named `$ref` is not taken for a reference.
 */
export function* schemaPlaces(
  schema: unknown,
  path: (string | number)[] = [],
  keywords: string[] = [],
): Generator<SchemaPlace> {
  if (!isObject(schema)) return;
  const name = path.at(-1);
  const keyword = keywords.at(-1) ?? '';
  yield { schema, path, keyword, keywords, ...(name !== undefined && { name }) };
  for (const [key, value] of Object.entries(schema)) {
    if (single.includes(key) && isObject(value)) {
      yield* schemaPlaces(value, [...path, key], [...keywords, key]);
    } else if (lists.includes(key) && Array.isArray(value)) {
      for (const [index, item] of value.entries()) {
        yield* schemaPlaces(item, [...path, key, index], [...keywords, key]);
      }
    } else if (maps.includes(key) && isObject(value)) {
      for (const [member, item] of Object.entries(value)) {
        yield* schemaPlaces(item, [...path, key, member], [...keywords, key]);
      }
    }
  }
}
