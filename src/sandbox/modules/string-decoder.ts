import { Buffer } from 'node:buffer';
import { argumentErrors } from './shared/argument-errors.ts';
import { nodeError } from './shared/node-error.ts';

/** Decodes bytes that arrive in pieces; characters that are cut wait for their rest. */
function StringDecoder(this: Decoder, encoding?: string | null): void {
  const name = (encoding ?? 'utf8').toLowerCase() || 'utf8';
  if (!Buffer.isEncoding(name)) {
    throw nodeError(TypeError, 'ERR_UNKNOWN_ENCODING', `Unknown encoding: ${name}`);
  }
  this.encoding = names[name] ?? name;
  this.rest = Buffer.alloc(0);
  this.utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
}

interface Decoder {
  encoding: BufferEncoding;
  rest: Buffer;
  utf8: TextDecoder;
}

const names: Record<string, BufferEncoding> = {
  'utf-8': 'utf8',
  ucs2: 'utf16le',
  'ucs-2': 'utf16le',
  'utf-16le': 'utf16le',
  binary: 'latin1',
};

Object.assign(StringDecoder.prototype as object, {
  write(this: Decoder, piece: string | NodeJS.ArrayBufferView): string {
    if (typeof piece === 'string') return piece;
    if (!ArrayBuffer.isView(piece)) {
      throw argumentErrors.type('buf', 'an instance of Buffer, TypedArray, or DataView', piece);
    }
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    if (this.encoding === 'utf8') return this.utf8.decode(bytes, { stream: true });
    const all = Buffer.concat([this.rest, bytes]);
    const whole = wholeLength(all, this.encoding);
    this.rest = Buffer.from(all.subarray(whole));
    return all.toString(this.encoding, 0, whole);
  },

  end(this: Decoder & { write(piece: Buffer): string }, piece?: Buffer): string {
    const text = piece === undefined ? '' : this.write(piece);
    if (this.encoding === 'utf8') return text + this.utf8.decode();
    const last = this.rest.toString(this.encoding);
    this.rest = Buffer.alloc(0);
    return text + last;
  },
});

/** How many of the bytes are whole characters. */
function wholeLength(bytes: Buffer, encoding: BufferEncoding): number {
  if (encoding === 'base64' || encoding === 'base64url') return bytes.length - (bytes.length % 3);
  if (encoding !== 'utf16le') return bytes.length;
  const even = bytes.length - (bytes.length % 2);
  const last = even >= 2 ? bytes.readUInt16LE(even - 2) : 0;
  return last >= 0xd800 && last <= 0xdbff ? even - 2 : even;
}

/** `node:string_decoder`. */
export default { StringDecoder };
