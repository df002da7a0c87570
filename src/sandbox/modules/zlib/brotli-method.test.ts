import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import real from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { services } from '../../services.ts';
import decoder from '../brotli-decoder.ts';
import encoder from '../brotli-encoder.ts';
import { expectAgreement, expectLaterAgreement } from '../shared/test-agreement.ts';
import type { Deed } from '../shared/test-agreement.ts';
import { testServices } from '../shared/test-services.ts';
import own from '../zlib.ts';

type Zlib = typeof real;

const { notices } = testServices();
const lend = (id: string): unknown => (id === 'brotli-encoder' ? encoder : decoder);
services.chunk = lend;
afterEach(() => (services.chunk = lend));

const text = 'The quick brown fox jumps over the lazy dog. Ünïcode! '.repeat(500);
const random = Buffer.from(Array.from({ length: 50_000 }, (_, i) => (i * 2_654_435_761) >>> 24));
const packed = real.brotliCompressSync(text);
const { BROTLI_PARAM_QUALITY: quality, BROTLI_PARAM_LGWIN: window } = real.constants;
const bytes = (...values: number[]): Buffer => Buffer.from(values);

const deeds: Deed<Zlib>[] = [
  ['reads a text', (z) => z.brotliDecompressSync(packed).toString()],
  ['reads noise', (z) => z.brotliDecompressSync(real.brotliCompressSync(random)).equals(random)],
  ['reads what nothing became', (z) => z.brotliDecompressSync(real.brotliCompressSync('')).length],
  ['reads each empty stream', (z) => [6, 0x33, 0x3f].map((a) => z.brotliDecompressSync(bytes(a)))],
  ['reads past the end', (z) => z.brotliDecompressSync(Buffer.concat([packed, random])).length],
  ['refuses what ends early', (z) => z.brotliDecompressSync(packed.subarray(0, 60))],
  ['refuses nothing at all', (z) => z.brotliDecompressSync(bytes())],
  ['refuses plain text', (z) => z.brotliDecompressSync(Buffer.from('not brotli at all'))],
  ['refuses JSON', (z) => z.brotliDecompressSync(Buffer.from('{"a":1}'))],
  ['refuses a number', (z) => z.brotliDecompressSync(5 as never)],
  ['stops at a length', (z) => z.brotliDecompressSync(packed, { maxOutputLength: 3 })],
  ['writes the bytes of Node', (z) => z.brotliCompressSync(text).toString('base64')],
  ['writes nothing', (z) => z.brotliCompressSync('').toString('hex')],
  ['writes noise', (z) => real.brotliDecompressSync(z.brotliCompressSync(random)).equals(random)],
  ...[0, 4, 9, 99].map((level): Deed<Zlib> => [
    `writes with quality ${level}`,
    (z) => z.brotliCompressSync(text, { params: { [quality]: level } }).toString('base64'),
  ]),
  [
    'writes with a small window',
    (z) => z.brotliCompressSync(text, { params: { [window]: 10 } }).toString('base64'),
  ],
  ['refuses a quality in words', (z) => z.brotliCompressSync('', { params: { 1: 'x' as never } })],
  ['refuses parameters that are none', (z) => z.brotliCompressSync('', { params: { 99: 1 } })],
];

const later: Deed<Zlib>[] = [
  ['calls back', async (z) => (await promisify(z.brotliDecompress)(packed)).toString()],
  ['calls back with what it wrote', (z) => promisify(z.brotliCompress)('abc')],
  ['calls back with an error', (z) => promisify(z.brotliDecompress)(Buffer.from('nothing packed'))],
  [
    'streams there and back',
    async (z) => {
      const stream = Readable.from([text, text]).pipe(z.createBrotliCompress());
      return (await buffer(stream.pipe(z.createBrotliDecompress()))).toString() === text + text;
    },
  ],
  [
    'fails as a stream that ends early',
    (z) => buffer(Readable.from([packed.subarray(0, 15)]).pipe(z.createBrotliDecompress())),
  ],
];

describe('Brotli', () => {
  test.each(deeds)('%s as Node does', (_title, deed) => expectAgreement(own, real, deed));

  test.each(later)('%s as Node does', (_title, deed) =>
    expectLaterAgreement(own, real, deed as (zlib: Zlib) => Promise<unknown>),
  );

  test('says why it is not there where its chunk did not come', () => {
    services.chunk = () => undefined;
    const { brotliDecompressSync } = own as unknown as Zlib;
    expect(() => brotliDecompressSync(packed)).toThrow(/files name `brotliDecompress`/);
    expect(notices).toHaveLength(1);
  });
});
