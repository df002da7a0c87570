import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { ajvOptions, ownKeywords } from './ajv-options.ts';
import type { JsonSchema } from './types.ts';

/** An Ajv that knows our keywords and the usual formats, and refuses what is unclear in a schema. */
export function strictAjv(): Ajv {
  const ajv = new Ajv(ajvOptions);
  addFormats(ajv);
  ajv.addVocabulary(ownKeywords);
  return ajv;
}

/** A validator, or why there is none. */
export type Compiled = { validate: ValidateFunction } | { error: string };

// One for all: making an Ajv compiles its meta-schema, which takes longer than most of ours. They have no `$id` to clash.
const shared = strictAjv();
const compiled = new WeakMap<JsonSchema, Compiled>();

/** The validator of a self-contained schema, made once. */
export function compileSchema(schema: JsonSchema): Compiled {
  const known = compiled.get(schema) ?? compile(schema);
  compiled.set(schema, known);
  return known;
}

function compile(schema: JsonSchema): Compiled {
  try {
    return { validate: shared.compile(schema) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
