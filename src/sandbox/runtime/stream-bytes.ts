import { primordials } from '../primordials.ts';
import { invalidArgument } from './node-error.ts';

/** A chunk of a response as bytes. Throws as Node's HTTP client for what it does not take. */
export function streamBytes(chunk: unknown, encoding: unknown): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk.slice();
  if (typeof chunk !== 'string') {
    throw invalidArgument('chunk', 'of type string or an instance of Buffer or Uint8Array', chunk);
  }
  switch (typeof encoding === 'string' ? encoding.toLowerCase() : '') {
    case 'base64':
    case 'base64url':
      return fromBinary(atob(chunk.replaceAll('-', '+').replaceAll('_', '/')));
    case 'latin1':
    case 'binary':
    case 'ascii':
      return fromBinary(chunk);
    case 'hex':
      return Uint8Array.from(chunk.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
    default:
      return primordials.encode(chunk);
  }
}

function fromBinary(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
