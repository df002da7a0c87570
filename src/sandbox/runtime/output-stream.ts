import { EventEmitter } from './emitter.ts';
import { invalidArgument } from './node-error.ts';
import { streamBytes } from './stream-bytes.ts';

export interface OutputStreamOptions {
  fd: 1 | 2;
  write: (text: string) => void;
  defer: (callback: () => void) => void;
}

const decoder = new TextDecoder();

/** `process.stdout` or `process.stderr`: the part of a Writable that programs use of them. */
export function createOutputStream({ fd, write, defer }: OutputStreamOptions): NodeJS.EventEmitter {
  const stream = Object.assign(new EventEmitter(), {
    fd,
    writable: true,
    _isStdio: true,
    write: (chunk: unknown, ...rest: unknown[]): boolean => {
      write(textOf(chunk, rest[0]));
      const callback = rest.find((argument) => typeof argument === 'function');
      if (callback) defer(callback as () => void);
      return true;
    },
    end: (chunk?: unknown): unknown => {
      if (chunk !== undefined && typeof chunk !== 'function') write(textOf(chunk));
      return stream;
    },
    cork: (): void => undefined,
    uncork: (): void => undefined,
  });
  return stream;
}

function textOf(chunk: unknown, encoding?: unknown): string {
  if (typeof chunk === 'string') {
    return typeof encoding === 'string' ? decoder.decode(streamBytes(chunk, encoding)) : chunk;
  }
  if (ArrayBuffer.isView(chunk)) return decoder.decode(chunk);
  throw invalidArgument(
    'chunk',
    'of type string or an instance of Buffer, TypedArray, or DataView',
    chunk,
  );
}
