import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { ajvOptions, ownKeywords } from './ajv-options.ts';
import type { JsonSchema } from './types.ts';

/** An Ajv that knows our keywords and the usual formats, and refuses what is unclear in a schema. */
export function strictAjv(): Ajv {
  const ajv = new Ajv(ajvOptions);
  addFormats.default(ajv);
  ajv.addVocabulary(ownKeywords);
  return ajv;
}

const compiled = new WeakMap<JsonSchema, ValidateFunction | undefined>();

/** The schema's validator, made once; `undefined` where it does not compile (a rule of its own tells why). */
export function compileSchema(schema: JsonSchema): ValidateFunction | undefined {
  if (!compiled.has(schema)) compiled.set(schema, tryToCompile(schema));
  return compiled.get(schema);
}

function tryToCompile(schema: JsonSchema): ValidateFunction | undefined {
  try {
    return strictAjv().compile(schema);
  } catch {
    return undefined;
  }
}
