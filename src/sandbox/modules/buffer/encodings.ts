import { Buffer as Library } from 'buffer/index.js';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

/** The library's name of an encoding, or undefined for one that Node does not know. */
export function libraryEncoding(encoding: string | null | undefined): BufferEncoding | undefined {
  if (encoding === undefined || encoding === null || encoding === '') return 'utf8';
  const name = encoding.toLowerCase();
  if (name === 'base64url') return 'base64url';
  return libraryIsEncoding(name) ? name : undefined;
}

/** Text to bytes: UTF-8 as the platform does it, the rest as the library does. */
export function encode(text: string, encoding: BufferEncoding): Uint8Array {
  if (isUtf8(encoding)) return encoder.encode(text);
  // The library's base64 reads both alphabets, as Node's does.
  return libraryFrom(text, encoding === 'base64url' ? 'base64' : encoding);
}

/** Bytes to text: UTF-8 as the platform does it, the rest as the library does. */
export function decode(bytes: Uint8Array, encoding: BufferEncoding): string {
  if (isUtf8(encoding)) return decoder.decode(bytes);
  if (encoding !== 'base64url') return libraryToString.call(bytes, encoding);
  const text = libraryToString.call(bytes, 'base64');
  return text.replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_');
}

// Taken before the module puts its own in their place.
const libraryIsEncoding = Library.isEncoding;
const libraryFrom = Library.from as (text: string, encoding: BufferEncoding) => Buffer;
const libraryToString = (Library.prototype as Buffer).toString;

function isUtf8(encoding: BufferEncoding): boolean {
  return encoding === 'utf8' || encoding === 'utf-8';
}
