import { once } from 'node:events';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import real from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { expectAgreement, expectLaterAgreement, type Deed } from './shared/test-agreement.ts';
import { testServices } from './shared/test-services.ts';
import own from './zlib.ts';

type Zlib = typeof real;

testServices();

const text = 'The quick brown fox jumps over the lazy dog. '.repeat(500);
const gzipped = real.gzipSync('hello hello');
const changed = (bytes: Buffer, at: number, by = 1): Buffer => {
  const copy = Buffer.from(bytes);
  copy[at < 0 ? copy.length + at : at]! ^= by;
  return copy;
};
const dictionary = Buffer.from('the lazy dog');
const random = Buffer.from(Array.from({ length: 50_000 }, (_, i) => (i * 2_654_435_761) >>> 24));

const pairs = [
  ['deflateSync', 'inflateSync'],
  ['gzipSync', 'gunzipSync'],
  ['deflateRawSync', 'inflateRawSync'],
  ['gzipSync', 'unzipSync'],
  ['deflateSync', 'unzipSync'],
] as const;

const deeds: Deed<Zlib>[] = [
  ...pairs.flatMap(([pack, unpack]): Deed<Zlib>[] => [
    [`reads by ${unpack} what Node's ${pack} wrote`, (z) => z[unpack](real[pack](text)).toString()],
    [
      `writes by ${pack} what Node's ${unpack} reads`,
      (z) => real[unpack](z[pack](text, { level: 9 })).toString(),
    ],
    [
      `keeps by ${pack} bytes that hardly shrink`,
      (z) => real[unpack](z[pack](random)).equals(random),
    ],
    [
      `takes views in ${pack}`,
      (z) => real[unpack](z[pack](new Uint8Array(random.buffer, 5, 100))).length,
    ],
    [`writes nothing by ${pack}`, (z) => real[unpack](z[pack]('')).length],
    [`refuses in ${unpack} what ends early`, (z) => z[unpack](real[pack](text).subarray(0, 60))],
    [`refuses in ${unpack} what is something else`, (z) => z[unpack](Buffer.from('abcdefgh'))],
    [`refuses in ${unpack} nothing at all`, (z) => z[unpack](Buffer.alloc(0))],
    [`refuses in ${unpack} undefined`, (z) => z[unpack](undefined as never)],
  ]),
  ['writes the bytes of Node for a short text', (z) => z.gzipSync('hello hello').toString('hex')],
  ['stores at level 0', (z) => z.deflateRawSync('abc', { level: 0 }).toString('hex')],
  ['reads several members', (z) => z.gunzipSync(Buffer.concat([gzipped, gzipped])).toString()],
  [
    'reads past padding',
    (z) => z.gunzipSync(Buffer.concat([gzipped, Buffer.alloc(10)])).toString(),
  ],
  ['refuses what trails', (z) => z.gunzipSync(Buffer.concat([gzipped, Buffer.from('trail')]))],
  ['refuses a wrong checksum', (z) => z.gunzipSync(changed(gzipped, -8))],
  ['refuses a wrong length', (z) => z.gunzipSync(changed(gzipped, -1))],
  ['refuses broken data', (z) => z.gunzipSync(changed(gzipped, 12, 0x55))],
  ['refuses a block that is none', (z) => z.inflateRawSync(Buffer.from([255, 255]))],
  [
    'reads the beginning on request',
    (z) =>
      z.gunzipSync(real.gzipSync(text).subarray(0, 90), { finishFlush: z.constants.Z_SYNC_FLUSH })
        .length > 0,
  ],
  [
    'reads with a dictionary',
    (z) => z.inflateSync(real.deflateSync(text, { dictionary }), { dictionary }).toString(),
  ],
  [
    'writes with a dictionary',
    (z) => real.inflateSync(z.deflateSync(text, { dictionary }), { dictionary }).toString(),
  ],
  [
    'uses a dictionary without wrapping',
    (z) => real.inflateRawSync(z.deflateRawSync(text, { dictionary }), { dictionary }).toString(),
  ],
  ['misses a dictionary', (z) => z.inflateSync(real.deflateSync('a dog', { dictionary }))],
  [
    'refuses another dictionary',
    (z) =>
      z.inflateSync(real.deflateSync('a dog', { dictionary }), { dictionary: Buffer.from('cat') }),
  ],
  ['stops at a length', (z) => z.gunzipSync(gzipped, { maxOutputLength: 3 })],
  ['refuses a level that is none', (z) => z.gzipSync('a', { level: 99 })],
  ['refuses a level that is text', (z) => z.gzipSync('a', { level: '9' as never })],
  ['refuses a dictionary that is a number', (z) => z.deflateSync('a', { dictionary: 5 as never })],
  ['refuses to call back to nobody', (z) => z.gzip('a', undefined as never)],
  [
    'computes checksums',
    (z) => [z.crc32('hello'), z.crc32(Buffer.from('lo'), z.crc32('hel')), z.crc32('')],
  ],
  ['refuses a checksum of a number', (z) => z.crc32(5 as never)],
  [
    'knows codes',
    (z) => [Reflect.get(z, 'codes'), z.constants.Z_BEST_COMPRESSION, z.constants.Z_SYNC_FLUSH],
  ],
];

const later: Deed<Zlib>[] = [
  ['calls back', async (z) => (await promisify(z.gunzip)(gzipped)).toString()],
  [
    'calls back with options',
    (z) =>
      new Promise((resolve) => {
        z.gzip('abc', { level: 1 }, (error, result) =>
          resolve([error, real.gunzipSync(result).toString()]),
        );
      }),
  ],
  ['calls back with an error', (z) => promisify(z.inflate)(Buffer.from('abc'))],
  [
    'streams there and back',
    async (z) => {
      const [gzip, gunzip] = [z.createGzip(), z.createGunzip()];
      const all = buffer(gunzip);
      await pipeline(Readable.from([text, text]), gzip, gunzip);
      return [(await all).toString() === text + text, gzip.bytesWritten];
    },
  ],
  [
    'streams byte by byte',
    async (z) => {
      const bytes = Array.from(gzipped, (byte) => Buffer.from([byte]));
      return (await buffer(Readable.from(bytes).pipe(z.createUnzip()))).toString();
    },
  ],
  [
    'fails as a stream',
    async (z) =>
      pipeline(Readable.from([Buffer.from('nope')]), z.createGunzip(), async function* () {}),
  ],
  [
    'fails as a stream that ends early',
    async (z) => buffer(Readable.from([gzipped.subarray(0, 15)]).pipe(z.createGunzip())),
  ],
  [
    'flushes in between',
    async (z) => {
      const gzip = z.createGzip();
      gzip.write('abc');
      await new Promise<void>((resolve) => gzip.flush(resolve));
      const first = gzip.read() as Buffer;
      return real.gunzipSync(first, { finishFlush: real.constants.Z_SYNC_FLUSH }).toString();
    },
  ],
  [
    'closes',
    async (z) => {
      const gzip = z.createGzip();
      gzip.close();
      await once(gzip, 'close');
      return gzip.destroyed;
    },
  ],
];

describe('node:zlib', () => {
  test.each(deeds)('%s as Node does', (_title, deed) => expectAgreement(own, real, deed));

  test.each(later)('%s as Node does', (_title, deed) =>
    expectLaterAgreement(own, real, deed as (zlib: Zlib) => Promise<unknown>),
  );

  test('has all that the real one has, or says that it has not', () => {
    expect(Object.keys(real).filter((name) => !(name in own))).toEqual([]);
    const lacking = Object.keys(real.constants).filter((name) => !(name in own.constants));
    expect(lacking.filter((name) => !/zstd/i.test(name))).toEqual([]);
    expect(() =>
      Reflect.apply(Reflect.get(own, 'zstdCompressSync') as () => void, own, []),
    ).toThrow('zlib.zstdCompressSync is not available in this sandbox.');
  });
});
