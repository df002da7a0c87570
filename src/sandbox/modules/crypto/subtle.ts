import { Buffer } from 'node:buffer';
import { hkdf } from '@noble/hashes/hkdf.js';
import { hmac } from '@noble/hashes/hmac.js';
import { pbkdf2 } from '@noble/hashes/pbkdf2.js';
import type { CHash } from '@noble/hashes/utils.js';
import { unavailable } from '../shared/unavailable.ts';
import { algorithms } from './algorithms.ts';
import { bytesOf } from './bytes-of.ts';
import { timingSafeEqual } from './timing-safe-equal.ts';

interface Algorithm {
  name: string;
  hash?: string | { name: string };
  length?: number;
  salt?: BufferSource;
  info?: BufferSource;
  iterations?: number;
}

const bytesOfKeys = new WeakMap<Key, Uint8Array>();

/** A key of `crypto.subtle`; its bytes are known to this file alone. */
class Key {
  readonly type = 'secret';
  readonly extractable: boolean;
  readonly algorithm: object;
  readonly usages: readonly string[];

  constructor(bytes: Uint8Array, algorithm: object, extractable: boolean, usages: string[]) {
    [this.algorithm, this.extractable, this.usages] = [algorithm, extractable, [...usages]];
    bytesOfKeys.set(this, Uint8Array.from(bytes));
  }

  readonly [Symbol.toStringTag] = 'CryptoKey';
}

/** `crypto.subtle` where the browser keeps it from workers: hashes, HMAC, and keys from them. */
export const subtle = {
  ...unavailable('crypto.subtle', [
    'encrypt',
    'decrypt',
    'generateKey',
    'deriveKey',
    'wrapKey',
    'unwrapKey',
  ]),

  digest: later((algorithm: string | Algorithm, data: BufferSource) =>
    bufferOf(hashOf(algorithm)(bytesOf(data, 'data'))),
  ),

  importKey: later(
    (
      format: string,
      given: BufferSource | JsonWebKey,
      algorithm: string | Algorithm,
      extractable: boolean,
      usages: string[],
    ) => {
      const bytes =
        format === 'jwk'
          ? Buffer.from((given as JsonWebKey).k ?? '', 'base64url')
          : bytesOf(given, 'keyData');
      const { name, hash } = normal(algorithm);
      if (!['raw', 'jwk'].includes(format) || !['HMAC', 'PBKDF2', 'HKDF'].includes(name)) {
        throw unsupported();
      }
      const details =
        name === 'HMAC' && hash
          ? { name, hash: { name: nameOf(hash) }, length: bytes.length * 8 }
          : { name };
      return new Key(bytes, details, extractable, usages);
    },
  ),

  exportKey: later((format: string, key: Key) => {
    if (!key.extractable) throw new DOMException('key is not extractable', 'InvalidAccessError');
    const bytes = secretOf(key);
    if (format === 'raw') return bufferOf(bytes);
    if (format !== 'jwk') throw unsupported();
    const k = Buffer.from(bytes).toString('base64url');
    return { key_ops: [...key.usages], ext: true, kty: 'oct', k };
  }),

  sign: later((_algorithm: string | Algorithm, key: Key, data: BufferSource) =>
    bufferOf(mac(key, 'sign', data)),
  ),

  verify: later(
    (_algorithm: string | Algorithm, key: Key, signature: BufferSource, data: BufferSource) => {
      const [expected, given] = [mac(key, 'verify', data), bytesOf(signature, 'signature')];
      return expected.length === given.length && timingSafeEqual(expected, given);
    },
  ),

  deriveBits: later((given: Algorithm, key: Key, bits: number) => {
    const { name, hash, iterations, info, salt } = normal(given);
    const algorithm = hashOf(hash ?? '');
    const secret = secretOf(key);
    const salting = bytesOf(salt, 'salt');
    if (name === 'PBKDF2') {
      return bufferOf(pbkdf2(algorithm, secret, salting, { c: iterations ?? 1, dkLen: bits / 8 }));
    }
    if (name !== 'HKDF') throw unsupported();
    return bufferOf(hkdf(algorithm, secret, salting, bytesOf(info, 'info'), bits / 8));
  }),
};

/** What throws at once rejects instead. */
function later<Args extends unknown[], Value>(
  compute: (...args: Args) => Value,
): (...args: Args) => Promise<Value> {
  return async (...args) => Promise.resolve(compute(...args));
}

function normal(algorithm: string | Algorithm): Algorithm {
  const given = typeof algorithm === 'string' ? { name: algorithm } : algorithm;
  return { ...given, name: given.name.toUpperCase() };
}

function nameOf(hash: string | { name: string }): string {
  return typeof hash === 'string' ? hash : hash.name;
}

function hashOf(hash: string | { name: string }): CHash {
  const name = nameOf(hash);
  const found = /^sha-(?:1|256|384|512)$/i.test(name) ? algorithms.find(name) : undefined;
  if (!found) throw unsupported();
  return found;
}

function secretOf(key: Key): Uint8Array {
  const bytes = bytesOfKeys.get(key);
  if (!bytes) throw new TypeError('The key is no CryptoKey of this sandbox');
  return bytes;
}

function mac(key: Key, usage: string, data: BufferSource): Uint8Array {
  const { name, hash } = key.algorithm as Algorithm;
  if (name !== 'HMAC' || !hash || !key.usages.includes(usage)) {
    throw new DOMException(`Unable to use this key to ${usage}`, 'InvalidAccessError');
  }
  return hmac(hashOf(hash), secretOf(key), bytesOf(data, 'data'));
}

function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}

function unsupported(): Error {
  return new DOMException('Unrecognized algorithm name', 'NotSupportedError');
}
