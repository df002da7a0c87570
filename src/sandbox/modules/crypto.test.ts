import real from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { describe, expect, test } from 'vitest';
import own from './crypto.ts';
import { expectAgreement, expectLaterAgreement, type Deed } from './shared/test-agreement.ts';
import { testServices } from './shared/test-services.ts';

type Crypto = typeof real;

const { notices } = testServices();
const hashes =
  'md5 sha1 SHA256 sha-256 sha384 sha512 sha512-256 sha3-256 sha3-512 ripemd160 RSA-SHA256 blake2b512 blake2s256 rmd160 sha224'.split(
    ' ',
  );

const deeds: Deed<Crypto>[] = [
  ...hashes.map((name): Deed<Crypto> => [
    `hashes and signs by ${name}`,
    (c) => [
      c
        .createHash(name)
        .update('Grüße')
        .update(new Uint16Array([1, 2]))
        .digest('hex'),
      /blake|sha-/.test(name) || c.createHmac(name, 'key').update('data').digest('base64'),
    ],
  ]),
  [
    'hashes in all encodings',
    (c) =>
      (['hex', 'base64', 'base64url', 'latin1', 'buffer', 'nope'] as const).map((encoding) =>
        c
          .createHash('md5')
          .update('a')
          .digest(encoding as 'hex'),
      ),
  ],
  ['hashes text of an encoding', (c) => c.createHash('md5').update('ff00', 'hex').digest('hex')],
  [
    'stretches shake',
    (c) => [
      c.createHash('shake256', { outputLength: 8 }).update('').digest('hex'),
      c.createHash('shake128').digest('hex'),
    ],
  ],
  [
    'copies a hash half way',
    (c) => {
      const hash = c.createHash('sha256').update('a');
      const copy = hash.copy().update('b');
      return [hash.update('c').digest('hex'), copy.digest('hex')];
    },
  ],
  ['hashes at once', (c) => [c.hash('sha1', 'a'), c.hash('md5', Buffer.from('a'), 'base64')]],
  [
    'signs with a key object',
    (c) => c.createHmac('sha256', c.createSecretKey('key', 'utf8')).update('a').digest('hex'),
  ],
  ['signs with a long key', (c) => c.createHmac('sha1', 'k'.repeat(200)).update('a').digest('hex')],
  [
    'describes secret keys',
    (c) => {
      const key = c.createSecretKey(Buffer.from('key'));
      return [
        key.type,
        key.symmetricKeySize,
        key.export(),
        key.export({ format: 'jwk' }),
        key.equals(key),
      ];
    },
  ],
  [
    'compares in constant time',
    (c) => [
      c.timingSafeEqual(Buffer.from('ab'), Buffer.from('ab')),
      c.timingSafeEqual(Buffer.from('ab'), Buffer.from('ac')),
    ],
  ],
  ['derives by PBKDF2', (c) => c.pbkdf2Sync('password', 'salt', 10, 20, 'sha512').toString('hex')],
  [
    'derives by scrypt',
    (c) => c.scryptSync('password', 'salt', 32, { N: 16, r: 1 }).toString('hex'),
  ],
  [
    'derives by HKDF',
    (c) => Buffer.from(c.hkdfSync('sha256', 'key', 'salt', 'info', 42)).toString('hex'),
  ],
  [
    'lends randomness',
    (c) => [
      c.randomBytes(70_000).length,
      c.randomInt(5) < 5,
      c.randomInt(3, 4),
      c.randomUUID().length,
      c.getFips(),
      c.randomFillSync(Buffer.alloc(4), 2).subarray(0, 2),
      c.randomUUID()[14],
      c.getRandomValues(new Uint8Array(2)).length,
    ],
  ],
  ['refuses a hash that is none', (c) => c.createHash('nope')],
  ['refuses to hash by undefined', (c) => c.createHash(undefined as never)],
  ['refuses to hash by nothing at once', (c) => c.hash('nope', 'a')],
  ['refuses to hash a number at once', (c) => c.hash('md5', 5 as never)],
  ['refuses to hash undefined', (c) => c.createHash('md5').update(undefined as never)],
  ['refuses to hash a number', (c) => c.createHash('md5').update(5 as never)],
  [
    'refuses a second digest',
    (c) => {
      const hash = c.createHash('md5');
      hash.digest();
      return hash.digest();
    },
  ],
  [
    'refuses data after the digest',
    (c) => {
      const hash = c.createHash('md5');
      hash.digest();
      return hash.update('a');
    },
  ],
  [
    'answers nothing for the second digest of an HMAC',
    (c) => {
      const mac = c.createHmac('md5', 'k');
      return [mac.digest('hex'), mac.digest('hex'), mac.digest()];
    },
  ],
  ['refuses an HMAC without a key', (c) => c.createHmac('sha256', undefined as never)],
  ['refuses an HMAC by a hash that is none', (c) => c.createHmac('nope', 'k')],
  [
    'refuses to compare different lengths',
    (c) => c.timingSafeEqual(Buffer.from('a'), Buffer.from('ab')),
  ],
  ['refuses to compare text', (c) => c.timingSafeEqual('a' as never, Buffer.from('a'))],
  ['refuses PBKDF2 without digest', (c) => c.pbkdf2Sync('p', 's', 1, 20, undefined as never)],
  ['refuses PBKDF2 by a hash that is none', (c) => c.pbkdf2Sync('p', 's', 1, 20, 'nope')],
  ['refuses PBKDF2 without rounds', (c) => c.pbkdf2Sync('p', 's', 0, 20, 'sha1')],
  ['refuses PBKDF2 without callback', (c) => c.pbkdf2('p', 's', 1, 20, 'sha1', undefined as never)],
  ['refuses a wrong cost of scrypt', (c) => c.scryptSync('p', 's', 20, { N: 3 })],
  ['refuses a cost of scrypt that is too high', (c) => c.scryptSync('p', 's', 20, { N: 2 ** 20 })],
  ['refuses HKDF that is too long', (c) => c.hkdfSync('sha256', 'k', 's', 'i', 10_000)],
  ['refuses a range that is none', (c) => c.randomInt(5, 1)],
  ['refuses a limit that is text', (c) => c.randomInt('a' as never)],
  ['refuses a size below zero', (c) => c.randomBytes(-1)],
  ['refuses a size that is text', (c) => c.randomBytes('a' as never)],
  ['refuses to fill a number', (c) => c.randomFillSync(5 as never)],
  ['refuses a wrong option of a UUID', (c) => c.randomUUID({ disableEntropyCache: 5 as never })],
];

const later: Deed<Crypto>[] = [
  [
    'hashes a stream',
    async (c) => {
      const hash = c.createHash('sha256');
      await pipeline(Readable.from(['a', 'b']), hash);
      return (hash.read() as Buffer).toString('hex');
    },
  ],
  [
    'hashes what is written, as text',
    async (c) => {
      const hash = c.createHash('md5').setEncoding('hex');
      hash.end('abc');
      return (await hash.toArray()).join('');
    },
  ],
  [
    'derives later',
    (c) =>
      new Promise((resolve) => {
        c.pbkdf2('p', 's', 1, 8, 'sha1', (...args) => resolve(args));
      }),
  ],
  [
    'derives by scrypt later',
    (c) =>
      new Promise((resolve) => {
        c.scrypt('p', 's', 8, { N: 2 }, (...args) => resolve(args));
      }),
  ],
  [
    'derives by HKDF later',
    (c) =>
      new Promise((resolve) => {
        c.hkdf('sha1', 'k', 's', 'i', 8, (error, key) => resolve([error, Buffer.from(key)]));
      }),
  ],
  [
    'gives random bytes later',
    (c) =>
      new Promise((resolve) => {
        c.randomBytes(5, (error, bytes) => resolve([error, bytes.length]));
      }),
  ],
  [
    'fills later',
    (c) =>
      new Promise((resolve) => {
        c.randomFill(new Uint8Array(5), (error, bytes) => resolve([error, bytes.length]));
      }),
  ],
];

describe('node:crypto', () => {
  test.each(deeds)('%s as Node does', (_title, deed) => expectAgreement(own, real, deed));

  test.each(later)('%s as Node does', (_title, deed) =>
    expectLaterAgreement(own, real, deed as (crypto: Crypto) => Promise<unknown>),
  );

  test('has all that the real one has, or says that it has not', () => {
    expect(Object.keys(real).filter((name) => !(name in own))).toEqual([]);
    expect(own.getHashes().filter((name) => !real.getHashes().includes(name))).toEqual([]);
    expect(() => Reflect.apply(Reflect.get(own, 'createCipheriv') as () => void, own, [])).toThrow(
      'crypto.createCipheriv is not available in this sandbox. The sandbox has hashes, HMACs and random values.',
    );
    expect(notices).toHaveLength(1);
  });

  test('makes UUIDs that begin with the time', () => {
    const uuid = own.randomUUIDv7();
    expect(uuid).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(Math.abs(parseInt(uuid.replace('-', '').slice(0, 12), 16) - Date.now())).toBeLessThan(
      5000,
    );
  });
});
