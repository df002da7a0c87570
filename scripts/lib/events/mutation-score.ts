import { compileSchema } from '../../../src/catalog/strict-ajv.ts';
import type { JsonSchema } from '../../../src/catalog/types.ts';
import { mutationsOf } from './mutations.ts';
import type { Mutation } from './mutations.ts';

/** How many mutations of some values a schema refuses. */
export interface MutationScore {
  /** `sqs/messages event` */
  name: string;
  tried: number;
  refused: number;
  /** What gets through, as `<member> <dropped or retyped>`. */
  through: string[];
  opaque: string[];
  /** Values that the schema refuses as they are: nothing can be said of their mutations. */
  invalid: number;
}

/** Mutates each value and counts what the schema refuses. Throws where the schema does not compile. */
export function scoreMutations(
  name: string,
  schema: JsonSchema,
  values: readonly unknown[],
): MutationScore {
  const compiled = compileSchema(schema);
  if ('error' in compiled) throw new Error(`${name}: ${compiled.error}`);
  const { validate } = compiled;
  const valid = values.filter((value) => validate(value));
  const results = valid.map((value) => mutationsOf(value, schema));
  const tried = results.flatMap(({ mutations }) => mutations);
  const through = tried.filter(({ value }) => validate(value));
  return {
    name,
    tried: tried.length,
    refused: tried.length - through.length,
    through: unique(through.map(label)),
    opaque: unique(results.flatMap(({ opaque }) => [...opaque])),
    invalid: values.length - valid.length,
  };
}

const label = ({ member, kind }: Mutation): string => `${member} ${kind}`;
const unique = (texts: string[]): string[] => [...new Set(texts)];
