import { fromBase64Url, toBase64Url } from './base64url.ts';
import { deflate, inflate } from './deflate.ts';
import { readSharedState } from './shared-state.ts';
import type { SharedState } from './shared-state.ts';

/** Characters of an address's hash, and bytes of the JSON in it, that the playground reads. */
export const permalinkLimits = { hash: 64 * 1024, json: 512 * 1024 } as const;

const prefix = '#v1=';

/**
 * A permalink that was read, with what it asks for in vain; or a sentence on why it was not read; `none` where the
 * hash is no permalink.
 */
export type ReadPermalink =
  | { kind: 'state'; state: SharedState; messages: string[] }
  | { kind: 'refused'; reason: string }
  | { kind: 'none' };

/** Writes the state as the hash of a permalink: `#v1=` and base64url of raw DEFLATE of JSON. */
export async function writePermalink(state: SharedState): Promise<string> {
  return prefix + toBase64Url(await deflate(JSON.stringify(state)));
}

/** Whether a hash is short enough that the playground would read it back. */
export function isReadable(hash: string): boolean {
  return hash.length <= permalinkLimits.hash;
}

/** Reads the hash of an address. It never throws, and never expands more than `permalinkLimits` allows. */
export async function readPermalink(hash: string): Promise<ReadPermalink> {
  const refuse = (reason: string): ReadPermalink => ({ kind: 'refused', reason });
  if (/^#v\d+=/.test(hash) && !hash.startsWith(prefix)) {
    return refuse('it was made by another version of the playground');
  }
  if (!hash.startsWith(prefix)) return { kind: 'none' };
  if (!isReadable(hash)) return refuse('it is longer than 64 KB');
  const bytes = fromBase64Url(hash.slice(prefix.length));
  if (!bytes) return refuse('it is cut or has characters that do not belong there');
  const inflated = await inflate(bytes, permalinkLimits.json);
  if (!inflated.ok) {
    return refuse(
      inflated.reason === 'too-large' ? 'it expands to more than 512 KB' : 'it is cut or damaged',
    );
  }
  const messages: string[] = [];
  const state = readSharedState(parse(inflated.text), (message) => messages.push(message));
  return state ? { kind: 'state', state, messages } : refuse('it does not hold what a link should');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
