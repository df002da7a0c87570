import { Buffer } from 'node:buffer';

/** Bytes that also read themselves as text, as the SDK gives a whole payload. */
export class Uint8ArrayBlobAdapter extends Uint8Array {
  static fromString(text: string, encoding: BufferEncoding = 'utf8'): Uint8ArrayBlobAdapter {
    return new Uint8ArrayBlobAdapter(Buffer.from(text, encoding));
  }

  transformToString(encoding: BufferEncoding = 'utf8'): string {
    return Buffer.from(this.buffer, this.byteOffset, this.byteLength).toString(encoding);
  }
}
