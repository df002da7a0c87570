import { Readable } from 'node:stream';
import real from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { expectLaterAgreement, type Deed } from './shared/test-agreement.ts';
import own from './stream-consumers.ts';

type Consumers = typeof real;

const halves = (): Readable => Readable.from([Buffer.from([0xe2, 0x82]), Buffer.from([0xac])]);
const web = (): ReadableStream => new Blob(['{"a":', '1}']).stream();

const deeds: Deed<Consumers>[] = [
  ['collects text over cut characters', (c) => c.text(halves())],
  ['collects JSON of a web stream', (c) => c.json(web() as never)],
  ['refuses what is no JSON', (c) => c.json(Readable.from(['{']))],
  [
    'collects a Buffer',
    async (c) => {
      const all = await c.buffer(halves());
      return [all, Buffer.isBuffer(all)];
    },
  ],
  ['collects an ArrayBuffer', async (c) => [...new Uint8Array(await c.arrayBuffer(halves()))]],
  ['collects a Blob', async (c) => (await c.blob(Readable.from(['abc']))).size],
  ['collects text of texts', (c) => c.text(Readable.from(['a', 'ü']))],
  [
    'passes failures on',
    (c) =>
      c.text(
        Readable.from(
          (function* () {
            yield 'a';
            throw new RangeError('broken');
          })(),
        ),
      ),
  ],
];

describe('node:stream/consumers', () => {
  test.each(deeds)('%s as Node does', (_title, deed) =>
    expectLaterAgreement(own, real, deed as (consumers: Consumers) => Promise<unknown>),
  );

  test('has all that the real one has', () => {
    expect(Object.keys(real).filter((name) => !(name in own))).toEqual([]);
  });
});
