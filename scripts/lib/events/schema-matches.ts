import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { isObject } from '../../../src/catalog/schema-places.ts';
import type { JsonSchema } from '../../../src/catalog/types.ts';

const ajv = new Ajv({ strict: false });
addFormats(ajv);

const known = new WeakMap<JsonSchema, ValidateFunction>();

/** Whether a piece of a schema, such as an `if`, accepts a value; `$ref`s in it lead into `root`. */
export function schemaMatches(schema: unknown, value: unknown, root: JsonSchema): boolean {
  if (!isObject(schema)) return schema !== false;
  let validate = known.get(schema);
  if (!validate) {
    validate = ajv.compile({ ...schema, definitions: root['definitions'] ?? {} });
    known.set(schema, validate);
  }
  return validate(value);
}
