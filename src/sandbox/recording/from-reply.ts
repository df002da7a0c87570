import { Buffer } from 'node:buffer';

/**
 * A reply's JSON as what a client gives: `{"$base64": "…"}` is bytes and `{"$date": "…"}` a Date,
 * at any depth. Nothing else is guessed: a text stays a text.
 */
export function fromReply(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromReply);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [only] = entries;
  if (entries.length === 1 && typeof only?.[1] === 'string') {
    if (only[0] === '$base64') return new Uint8Array(Buffer.from(only[1], 'base64'));
    if (only[0] === '$date') return new Date(only[1]);
  }
  return Object.fromEntries(entries.map(([name, member]) => [name, fromReply(member)]));
}
