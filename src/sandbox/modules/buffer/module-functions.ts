import { Buffer } from 'buffer/index.js';

type Bytes = NodeJS.TypedArray | ArrayBuffer;

/** The functions of `node:buffer` beside the class. */
export const moduleFunctions = {
  isUtf8(input: Bytes): boolean {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(input);
      return true;
    } catch {
      return false;
    }
  },

  isAscii: (input: Bytes): boolean =>
    (ArrayBuffer.isView(input)
      ? new Uint8Array(input.buffer, input.byteOffset, input.byteLength)
      : new Uint8Array(input)
    ).every((byte) => byte < 128),

  /** What the target encoding cannot say becomes a question mark. */
  transcode(source: Uint8Array, from: BufferEncoding, to: BufferEncoding): Buffer {
    const text = Buffer.from(source).toString(from);
    const last = { ascii: 0x7f, latin1: 0xff, binary: 0xff }[to as string];
    const fits = last
      ? Array.from(text, (char) => (char > String.fromCharCode(last) ? '?' : char))
      : [text];
    return Buffer.from(fits.join(''), to);
  },

  resolveObjectURL: (): undefined => undefined,
};
