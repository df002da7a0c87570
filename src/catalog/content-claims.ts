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

/**
 * Holds the `contentEncoding` and `contentMediaType` of a schema against a value. Draft-07 leaves these two to
 * the application, so a validator passes over them.
 */
export function brokenClaims(schema: JsonSchema, value: unknown): BrokenClaim[] {
  if (!/"content(Encoding|MediaType)"/.test(JSON.stringify(schema))) return [];
  const broken: BrokenClaim[] = [];
  const ajv = new Ajv({ ...ajvOptions, strict: false });
  addFormats(ajv);
  ajv.addVocabulary(ownKeywords);
  for (const keyword of ['contentEncoding', 'contentMediaType']) ajv.removeKeyword(keyword);
  const isBroken = (text: string, parent: JsonSchema | undefined, pointer: string) => {
    const encoding = parent?.['contentEncoding'];
    const mediaType = parent?.['contentMediaType'];
    const reason = decodeEmbedded(text, {
      encoding: typeof encoding === 'string' ? encoding : undefined,
      mediaType: typeof mediaType === 'string' ? mediaType : undefined,
    });
    if (reason !== undefined) broken.push({ pointer, reason });
    return reason !== undefined;
  };
  ajv.addKeyword({
    keyword: ['contentEncoding'],
    type: 'string',
    validate: (_: string, text: string, parent?: JsonSchema, at?: { instancePath: string }) =>
      !isBroken(text, parent, at?.instancePath ?? ''),
  });
  ajv.addKeyword({
    keyword: ['contentMediaType'],
    type: 'string',
    // With an encoding beside it, the keyword above looks at both.
    validate: (_: string, text: string, parent?: JsonSchema, at?: { instancePath: string }) =>
      parent?.['contentEncoding'] !== undefined || !isBroken(text, parent, at?.instancePath ?? ''),
  });
  try {
    ajv.compile(schema)(value);
  } catch {
    return []; // A schema that does not compile is another rule's finding.
  }
  return broken;
}
