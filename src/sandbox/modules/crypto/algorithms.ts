import { blake2b, blake2s } from '@noble/hashes/blake2.js';
import { md5, ripemd160, sha1 } from '@noble/hashes/legacy.js';
import { sha224, sha256, sha384, sha512, sha512_224, sha512_256 } from '@noble/hashes/sha2.js';
import { sha3_224, sha3_256, sha3_384, sha3_512, shake128, shake256 } from '@noble/hashes/sha3.js';
import type { CHash } from '@noble/hashes/utils.js';
import { nativeError } from '../shared/native-error.ts';

const byName: Record<string, CHash> = {
  md5,
  sha1,
  sha224,
  sha256,
  sha384,
  sha512,
  'sha512-224': sha512_224,
  'sha512-256': sha512_256,
  'sha3-224': sha3_224,
  'sha3-256': sha3_256,
  'sha3-384': sha3_384,
  'sha3-512': sha3_512,
  ripemd160,
  blake2b512: blake2b,
  blake2s256: blake2s,
};

const stretchable: Record<string, (length: number) => CHash> = {
  shake128: (length) => shake(shake128, length, 16),
  shake256: (length) => shake(shake256, length, 32),
};

function shake(base: typeof shake128, given: number, usual: number): CHash {
  const dkLen = given || usual;
  const hash = (data: Uint8Array): Uint8Array => base(data, { dkLen });
  return Object.assign(hash, {
    outputLen: dkLen,
    blockLen: base.blockLen,
    create: () => base.create({ dkLen }),
  }) as unknown as CHash;
}

/** The hash functions, by all the names that OpenSSL has for them. */
export const algorithms = {
  names: [...Object.keys(byName), ...Object.keys(stretchable)].sort(),

  find(name: string, outputLength = 0): CHash | undefined {
    const plain = name
      .toLowerCase()
      .replace(/^rsa-|withrsaencryption$/g, '')
      .replace(/^sha-(?=\d)/, 'sha')
      .replace(/^(?:rmd160|ripemd)$/, 'ripemd160')
      .replace('sha512/', 'sha512-');
    return stretchable[plain]?.(outputLength) ?? byName[plain];
  },

  /** For functions that are given a digest by name. */
  need(name: string): CHash {
    const found = algorithms.find(name);
    if (found) return found;
    throw nativeError(TypeError, 'ERR_CRYPTO_INVALID_DIGEST', `Invalid digest: ${name}`);
  },
};
