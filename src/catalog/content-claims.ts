import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { ajvOptions, ownKeywords } from './ajv-options.ts';
import { decodeEmbedded } from './decode-embedded.ts';
import type { JsonSchema } from './types.ts';

/** A text in a value, and why it does not hold what its schema claims. */
export interface BrokenClaim {
  pointer: string;
  reason: string;
}

type FindClaims = (value: unknown) => BrokenClaim[];

const remembered = new WeakMap<JsonSchema, FindClaims>();

/**
 * Holds the `contentEncoding` and `contentMediaType` of a schema against a value. Draft-07 leaves these two to
 * the application, so a validator passes over them.
 */
export function brokenClaims(schema: JsonSchema, value: unknown): BrokenClaim[] {
  const find = remembered.get(schema) ?? compile(schema);
  remembered.set(schema, find);
  return find(value);
}

function compile(schema: JsonSchema): FindClaims {
  const nothing = () => [];
  if (!/"content(Encoding|MediaType)"/.test(JSON.stringify(schema))) return nothing;
  const broken: BrokenClaim[] = [];
  const ajv = new Ajv({ ...ajvOptions, strict: false });
  addFormats(ajv);
  ajv.addVocabulary(ownKeywords);
  for (const keyword of ['contentEncoding', 'contentMediaType']) {
    ajv.removeKeyword(keyword);
    ajv.addKeyword({
      keyword,
      type: 'string',
      validate: (_: string, text: string, parent?: JsonSchema, at?: { instancePath: string }) => {
        const { contentEncoding: encoding, contentMediaType: mediaType } = parent ?? {};
        // With both, the first looks at both.
        if (keyword === 'contentMediaType' && encoding !== undefined) return true;
        const reason = decodeEmbedded(text, { encoding, mediaType });
        if (reason !== undefined) broken.push({ pointer: at?.instancePath ?? '', reason });
        return reason === undefined;
      },
    });
  }
  try {
    const validate = ajv.compile(schema);
    return (value) => {
      broken.length = 0;
      validate(value);
      return [...broken];
    };
  } catch {
    return nothing; // A schema that does not compile is another rule's finding.
  }
}
