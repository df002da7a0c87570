import { Buffer as Library } from 'buffer/index.js';
import { argumentErrors } from '../shared/argument-errors.ts';
import { unknownEncoding } from './construct.ts';
import { decode, libraryEncoding } from './encodings.ts';

const { write: libraryWrite, compare: libraryCompare } = Library.prototype as Buffer;

/** What Buffers do beyond the library's own, or with other words: text, comparing, showing. */
export const textMethods = {
  toString(this: Uint8Array, encoding?: string, start = 0, end = this.length): string {
    const known = libraryEncoding(encoding);
    if (!known) throw unknownEncoding(encoding);
    const from = Math.max(0, Math.trunc(start) || 0);
    return from >= this.length || end <= from ? '' : decode(this.subarray(from, end), known);
  },

  write(this: Buffer, text: unknown, ...rest: unknown[]): number {
    if (typeof text !== 'string') {
      throw Object.assign(new TypeError('argument must be a string'), {
        code: 'ERR_INVALID_ARG_TYPE',
      });
    }
    const encoding = rest.find((part) => typeof part === 'string');
    const known = libraryEncoding(encoding);
    if (!known) throw unknownEncoding(encoding);
    const args = rest.filter((part) => typeof part !== 'string');
    while (args.at(-1) === undefined && args.length > 0) args.pop();
    const write = libraryWrite as (...all: unknown[]) => number;
    return write.call(this, text, ...args, known === 'base64url' ? 'base64' : known);
  },

  equals(this: Buffer, other: unknown): boolean {
    if (!(other instanceof Uint8Array)) {
      throw argumentErrors.type('otherBuffer', 'an instance of Buffer or Uint8Array', other);
    }
    return this.length === other.length && this.every((byte, index) => byte === other[index]);
  },

  compare(this: Buffer, other: unknown, ...range: number[]): number {
    if (!(other instanceof Uint8Array)) {
      throw argumentErrors.type('target', 'an instance of Buffer or Uint8Array', other);
    }
    return libraryCompare.call(this, other, ...range);
  },

  /** As `util.inspect` shows it. */
  inspect(this: Buffer): string {
    const shown = 50;
    const bytes = Array.from(this.subarray(0, shown), (byte) => byte.toString(16).padStart(2, '0'));
    const more = this.length - shown;
    if (more > 0) bytes.push(`... ${more} more byte${more > 1 ? 's' : ''}`);
    return `<${this.constructor.name} ${bytes.join(' ')}>`;
  },
};
