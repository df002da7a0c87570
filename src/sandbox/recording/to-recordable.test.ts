import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { toRecordable } from './to-recordable.ts';

test('bytes, dates, sets and big numbers are written down as such', () => {
  expect(
    toRecordable({
      Body: new TextEncoder().encode('hi'),
      Expires: new Date('2026-01-02T03:04:05Z'),
      Tags: new Set(['a', 'b']),
      Map: new Map([['k', 1]]),
      Count: 12n,
      Rate: Number.NaN,
      Url: new URL('https://example.com/'),
    }),
  ).toEqual({
    Body: { $base64: 'aGk=' },
    Expires: '2026-01-02T03:04:05.000Z',
    Tags: { $set: ['a', 'b'] },
    Map: { $map: [['k', 1]] },
    Count: { $bigint: '12' },
    Rate: 'NaN',
    Url: 'https://example.com/',
  });
});

test('what JSON leaves out is left out', () => {
  expect(toRecordable({ a: undefined, b: () => 1, c: Symbol('s'), d: [undefined] })).toEqual({
    d: [null],
  });
  expect(toRecordable(undefined)).toBeNull();
});

test('streams are named, not read', () => {
  const stream = Readable.from(['a']);
  expect(
    toRecordable({ Body: stream, Web: new Blob(['a']).stream(), Blob: new Blob(['a']) }),
  ).toEqual({
    Body: { $stream: 'Readable' },
    Web: { $stream: 'ReadableStream' },
    Blob: { $stream: 'Blob' },
  });
  expect(stream.readableFlowing).toBeNull();
});

test('cycles and depth end', () => {
  const cycle: Record<string, unknown> = { name: 'a' };
  cycle['self'] = cycle;
  expect(toRecordable(cycle)).toEqual({ name: 'a', self: '[circular]' });
  const twice = { n: 1 };
  expect(toRecordable([twice, twice])).toEqual([{ n: 1 }, { n: 1 }]);
  let deep: unknown = 'end';
  for (let i = 0; i < 5_000; i += 1) deep = [deep];
  expect(JSON.stringify(toRecordable(deep))).toContain('[too deep]');
});

test('long texts, lists and objects are cut', () => {
  const text = toRecordable('x'.repeat(30_000));
  expect(text).toBe(`${'x'.repeat(20_000)}… (10000 more characters)`);
  const many = toRecordable(Array.from({ length: 10_000 }, (_, i) => i)) as unknown[];
  expect(many.at(-1)).toBe('… (6000 more)');
  const wide = Object.fromEntries(
    Array.from({ length: 10_000 }, (_, i) => [`k${i}`, 'v'.repeat(99)]),
  );
  expect(JSON.stringify(toRecordable(wide)).length).toBeLessThan(110_000);
  const escaped = ['\u0000'.repeat(20_000), '\u0000'.repeat(20_000)];
  expect(JSON.stringify(toRecordable(escaped)).length).toBeLessThan(50_000);
});

test('a value that throws when it is read is recorded as unreadable', () => {
  const trap = {
    get Key(): string {
      throw new Error('no');
    },
  };
  expect(toRecordable({ trap, ok: 1 })).toEqual({ trap: '[unreadable]', ok: 1 });
});

test('a member named __proto__ is an own member', () => {
  const recorded = toRecordable(JSON.parse('{"__proto__": {"a": 1}}'));
  expect(JSON.stringify(recorded)).toBe('{"__proto__":{"a":1}}');
});
