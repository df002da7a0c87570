import { Buffer } from 'node:buffer';
import { services } from '../../services.ts';
import { argumentErrors } from '../shared/argument-errors.ts';
import { checkArgument } from '../shared/check-argument.ts';

type Callback<Value> = (error: Error | null, value: Value) => void;

const source = globalThis.crypto;
const most = 2 ** 31 - 1;

function fill(bytes: Uint8Array): void {
  // The platform gives 65,536 bytes at a time.
  for (let at = 0; at < bytes.length; at += 65_536) {
    source.getRandomValues(bytes.subarray(at, at + 65_536) as Uint8Array<ArrayBuffer>);
  }
}

/** Calls back with the value later, or answers it at once where there is no callback. */
function give<Value>(value: Value, callback: unknown): Value | undefined {
  if (callback === undefined) return value;
  checkArgument.callable(callback, 'callback');
  services.timers.setImmediate(callback, null, value);
  return undefined;
}

/** Everything random in `node:crypto`. */
export const random = {
  randomBytes(size: number, callback?: Callback<Buffer>): Buffer | undefined {
    checkArgument.number(size, 'size');
    if (!(size >= 0 && size <= most))
      throw argumentErrors.range('size', `>= 0 && <= ${most}`, size);
    const bytes = Buffer.alloc(size);
    fill(bytes);
    return give(bytes, callback);
  },

  randomFillSync<Target>(target: Target, offset = 0, size?: number): Target {
    if (!ArrayBuffer.isView(target) && !(target instanceof ArrayBuffer)) {
      throw argumentErrors.type('buf', 'an instance of ArrayBuffer or ArrayBufferView', target);
    }
    const bytes = ArrayBuffer.isView(target)
      ? new Uint8Array(target.buffer, target.byteOffset, target.byteLength)
      : new Uint8Array(target);
    checkArgument.integer(offset, 'offset', 0, bytes.length);
    fill(bytes.subarray(offset, size === undefined ? undefined : offset + size));
    return target;
  },

  randomFill<Target>(target: Target, ...rest: unknown[]): void {
    const callback = rest.pop();
    checkArgument.callable(callback, 'callback');
    const [offset, size] = rest as number[];
    give(random.randomFillSync(target, offset, size), callback);
  },

  randomInt(first: number, ...rest: unknown[]): number | undefined {
    const callback = typeof rest.at(-1) === 'function' ? rest.pop() : undefined;
    const [min, max] = rest[0] === undefined ? [0, first] : [first, rest[0] as number];
    if (!Number.isSafeInteger(min)) throw argumentErrors.type('min', 'a safe integer', min);
    if (!Number.isSafeInteger(max)) throw argumentErrors.type('max', 'a safe integer', max);
    if (max <= min) {
      throw argumentErrors.range('max', `greater than the value of "min" (${min})`, max);
    }
    const range = max - min;
    if (range >= 2 ** 48) throw argumentErrors.range('max - min', `<= ${2 ** 48 - 1}`, range);
    return give(min + below(range), callback);
  },

  randomUUID(options?: { disableEntropyCache?: boolean }): string {
    const cache: unknown = options?.disableEntropyCache;
    if (cache !== undefined && typeof cache !== 'boolean') {
      throw argumentErrors.type('options.disableEntropyCache', 'of type boolean', cache);
    }
    return source.randomUUID();
  },

  /** A UUID that begins with the time. */
  randomUUIDv7(): string {
    const time = Date.now().toString(16).padStart(12, '0');
    const rest = source.randomUUID().slice(15);
    return `${time.slice(0, 8)}-${time.slice(8)}-7${rest}`;
  },

  getRandomValues: <Target extends ArrayBufferView>(target: Target): Target =>
    source.getRandomValues(target as never),
};

/** A whole number below the range, each as likely as the others. */
function below(range: number): number {
  const limit = 2 ** 48 - (2 ** 48 % range);
  const bytes = Buffer.alloc(6);
  for (;;) {
    fill(bytes);
    const value = bytes.readUIntBE(0, 6);
    if (value < limit) return value % range;
  }
}
