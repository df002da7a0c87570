import * as constants from 'unenv/node/internal/crypto/constants';
import { algorithms } from './crypto/algorithms.ts';
import { bytesOf } from './crypto/bytes-of.ts';
import { derive } from './crypto/derive.ts';
import { Hash, Hmac } from './crypto/hash.ts';
import { random } from './crypto/random.ts';
import { SecretKey } from './crypto/secret-key.ts';
import { subtle as ownSubtle } from './crypto/subtle.ts';
import { timingSafeEqual } from './crypto/timing-safe-equal.ts';
import { checkArgument } from './shared/check-argument.ts';
import { unavailable } from './shared/unavailable.ts';

const missing = `Certificate Cipheriv Decipheriv DiffieHellman DiffieHellmanGroup ECDH Sign Verify
  X509Certificate argon2 argon2Sync checkPrime checkPrimeSync createCipheriv createDecipheriv
  createDiffieHellman createDiffieHellmanGroup createECDH createPrivateKey createPublicKey createSign
  createVerify decapsulate diffieHellman encapsulate generateKey generateKeyPair generateKeyPairSync
  generateKeySync generatePrime generatePrimeSync getCipherInfo getCiphers getCurves getDiffieHellman
  privateDecrypt privateEncrypt publicDecrypt publicEncrypt secureHeapUsed setEngine setFips sign
  verify`.split(/\s+/);

// Chromium's workers of an opaque origin lack it; what the runtime lends them is this module's.
const subtle =
  'subtle' in Crypto.prototype ? globalThis.crypto.subtle : (ownSubtle as unknown as SubtleCrypto);

/** `node:crypto`: hashes, HMACs, derived keys and randomness; ciphers and signatures are not here. */
export default {
  ...random,
  ...derive,
  ...unavailable('crypto', missing, 'The sandbox has hashes, HMACs and random values.'),
  constants: { ...constants },
  Hash,
  Hmac,
  KeyObject: SecretKey,
  subtle,
  timingSafeEqual,
  webcrypto: globalThis.crypto,

  createHash: (...args: ConstructorParameters<typeof Hash>): Hash => new Hash(...args),
  createHmac: (...args: ConstructorParameters<typeof Hmac>): Hmac => new Hmac(...args),
  createSecretKey: (key: unknown, encoding?: BufferEncoding): SecretKey =>
    new SecretKey(bytesOf(key, 'key', encoding)),
  getFips: (): number => 0,
  getHashes: (): string[] => [...algorithms.names],

  hash(
    algorithm: string,
    input: unknown,
    outputEncoding: BufferEncoding | 'buffer' = 'hex',
  ): Buffer | string {
    checkArgument.string(algorithm, 'algorithm');
    const bytes = bytesOf(
      input,
      'input',
      'utf8',
      'of type string or an instance of Buffer, TypedArray, or DataView',
    );
    if (!algorithms.find(algorithm)) throw new Error(`Digest method ${algorithm} is not supported`);
    return new Hash(algorithm).update(bytes).digest(outputEncoding);
  },
};
