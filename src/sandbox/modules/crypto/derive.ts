import { Buffer } from 'node:buffer';
import { hkdf } from '@noble/hashes/hkdf.js';
import { pbkdf2 } from '@noble/hashes/pbkdf2.js';
import { scrypt } from '@noble/hashes/scrypt.js';
import { services } from '../../services.ts';
import { checkArgument } from '../shared/check-argument.ts';
import { nativeError } from '../shared/native-error.ts';
import { algorithms } from './algorithms.ts';
import { bytesOf } from './bytes-of.ts';
import { SecretKey } from './secret-key.ts';

type Callback<Value> = (error: Error | null, value?: Value) => void;
type ScryptOptions = Partial<
  Record<'N' | 'r' | 'p' | 'cost' | 'blockSize' | 'parallelization' | 'maxmem', number>
>;

const most = 2 ** 31 - 1;

/** The Node function with a callback for one that computes at once. */
function later<Args extends unknown[], Value>(compute: (...args: Args) => Value) {
  return (...all: [...Args, Callback<Value>]): void => {
    const callback = all.pop();
    checkArgument.callable(callback, 'callback');
    // Wrong arguments throw at once; the value comes later.
    const value = compute(...(all as unknown as Args));
    services.timers.setImmediate(callback, null, value);
  };
}

function pbkdf2Sync(
  password: unknown,
  salt: unknown,
  iterations: number,
  length: number,
  digest: string,
): Buffer {
  checkArgument.string(digest, 'digest');
  const secret = bytesOf(password, 'password');
  const salting = bytesOf(salt, 'salt');
  checkArgument.integer(iterations, 'iterations', 1, most);
  checkArgument.integer(length, 'keylen', 0, most);
  const options = { c: iterations, dkLen: length };
  return Buffer.from(pbkdf2(algorithms.need(digest), secret, salting, options));
}

function scryptSync(
  password: unknown,
  salt: unknown,
  length: number,
  options: ScryptOptions = {},
): Buffer {
  const secret = bytesOf(password, 'password');
  const salting = bytesOf(salt, 'salt');
  checkArgument.integer(length, 'keylen', 0, most);
  const N = options.N ?? options.cost ?? 16_384;
  const r = options.r ?? options.blockSize ?? 8;
  const p = options.p ?? options.parallelization ?? 1;
  const maxmem = options.maxmem ?? 32 * 2 ** 20;
  if (N < 2 || (N & (N - 1)) !== 0) throw invalidScrypt('');
  if (128 * N * r + 128 * r * p >= maxmem + 1) {
    throw invalidScrypt(': error:030000AC:digital envelope routines::memory limit exceeded');
  }
  // The library counts a little more memory than OpenSSL; that is checked above.
  return Buffer.from(scrypt(secret, salting, { N, r, p, dkLen: length, maxmem: 2 * maxmem }));
}

function hkdfSync(
  digest: string,
  key: unknown,
  salt: unknown,
  info: unknown,
  length: number,
): ArrayBuffer {
  checkArgument.string(digest, 'digest');
  const secret = key instanceof SecretKey ? key.export() : bytesOf(key, 'ikm');
  const [salting, about] = [bytesOf(salt, 'salt'), bytesOf(info, 'info')];
  checkArgument.integer(length, 'length', 0, most);
  const hash = algorithms.need(digest);
  if (length > 255 * hash.outputLen) {
    throw nativeError(RangeError, 'ERR_CRYPTO_INVALID_KEYLEN', 'Invalid key length');
  }
  return Uint8Array.from(hkdf(hash, secret, salting, about, length)).buffer;
}

function invalidScrypt(detail: string): Error {
  return nativeError(
    RangeError,
    'ERR_CRYPTO_INVALID_SCRYPT_PARAMS',
    `Invalid scrypt params${detail}`,
  );
}

/** Keys from passwords and from other keys. */
export const derive = {
  pbkdf2Sync,
  scryptSync,
  hkdfSync,
  pbkdf2: later(pbkdf2Sync),
  hkdf: later(hkdfSync),
  // Options may stand before the callback, or not.
  scrypt: (...args: [unknown, unknown, number, ...unknown[]]): void =>
    (later(scryptSync) as (...all: unknown[]) => void)(...args),
};
