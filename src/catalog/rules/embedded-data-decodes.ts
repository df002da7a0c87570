import { brokenClaims } from '../content-claims.ts';
import { decodeEmbedded } from '../decode-embedded.ts';
import { eachSample } from '../each-sample.ts';
import { valueAt } from '../json-pointer.ts';
import type { Rule } from '../rule.ts';
import { isObject } from '../schema-places.ts';
import { stringsIn, type FoundString } from '../strings-in.ts';

/** Base64, gzip and JSON inside texts can be read, as a handler will try to. */
export const rule: Rule = {
  name: 'embedded-data-decodes',
  description:
    'In samples, texts decode that their schema says to be base64, gzip or JSON (`contentEncoding`, `contentMediaType`), a `body` beside `isBase64Encoded: true`, and texts that begin and end like a JSON object.',
  check: (context) =>
    [...eachSample(context)].flatMap(({ file, eventType, value }) => {
      const broken = new Map(
        brokenClaims(eventType.eventSchema, value).map(({ pointer, reason }) => [pointer, reason]),
      );
      for (const found of stringsIn(value)) {
        const reason = decodeEmbedded(found.text, { encoding: encodingBeside(found) });
        if (reason !== undefined && !broken.has(found.pointer)) broken.set(found.pointer, reason);
      }
      return [...broken].map(([pointer, reason]) => ({
        file,
        pointer,
        problem: `\`${String(valueAt(value, pointer)).slice(0, 60)}\` ${reason}.`,
        expected: 'a text that decodes the way a handler has to decode it',
        fix: 'Encode it again: docs/AUTHORING.md says how.',
      }));
    }),
};

/** What a neighbour says about the encoding: `isBase64Encoded` of a body, `encoding` of CloudFront's data. */
function encodingBeside({ key, parent }: FoundString): string | undefined {
  if (!isObject(parent)) return undefined;
  const isBody = key === 'body' && parent['isBase64Encoded'] === true;
  const isData = key === 'data' && parent['encoding'] === 'base64';
  return isBody || isData ? 'base64' : undefined;
}
