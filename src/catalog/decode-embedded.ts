import { gunzipSync } from 'fflate';
import { parseJson } from './parse-json.ts';

/** What a text says that it holds, in the words of JSON Schema's `contentEncoding` and `contentMediaType`. */
export interface EmbeddedClaim {
  encoding?: unknown;
  mediaType?: unknown;
}

/** Says why a text does not hold what it claims to hold; `undefined` where it does. */
export function decodeEmbedded(text: string, claim: EmbeddedClaim): string | undefined {
  let bytes = new TextEncoder().encode(text);
  if (claim.encoding === 'base64') {
    if (!isBase64(text)) return 'is not base64';
    bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  }
  if (claim.mediaType === 'application/gzip') {
    try {
      bytes = gunzipSync(bytes);
    } catch (error) {
      return `is not gzip (${error instanceof Error ? error.message : String(error)})`;
    }
  }
  const inner = new TextDecoder().decode(bytes);
  if (claim.mediaType === 'application/json' || looksLikeJson(inner)) {
    const parsed = parseJson(inner);
    if (!parsed.ok) return `does not hold JSON (${parsed.message})`;
  }
  return undefined;
}

/** Whether a text begins and ends like a JSON object with members, or a list of such. GraphQL's `{ id }` does not. */
export function looksLikeJson(text: string): boolean {
  return /^\s*(?:\{\s*"[\s\S]*\}|\[\s*\{\s*"[\s\S]*\])\s*$/.test(text);
}

function isBase64(text: string): boolean {
  return text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
}
