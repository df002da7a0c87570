import type { JsonSchema } from '../catalog/types.ts';

/** A schema as it is published: named by its own public address. */
export function schemaDocument(schema: JsonSchema, url: string): JsonSchema {
  const { $schema, ...rest } = schema;
  return { $schema: $schema ?? 'http://json-schema.org/draft-07/schema#', $id: url, ...rest };
}
