import { expect, test } from 'vitest';
import { fromReply } from './from-reply.ts';

test('bytes and dates are what a reply says they are, at any depth', () => {
  const given = fromReply({
    Records: [{ Data: { $base64: 'aGk=' } }],
    LastModified: { $date: '2026-01-02T03:04:05.000Z' },
  });
  expect(given).toEqual({
    Records: [{ Data: new Uint8Array([104, 105]) }],
    LastModified: new Date('2026-01-02T03:04:05.000Z'),
  });
});

test('nothing else is guessed', () => {
  const reply = { LastModified: '2026-01-02T03:04:05Z', a: null, $base64: 'aGk=', n: [1, true] };
  expect(fromReply(reply)).toEqual(reply);
  expect(fromReply({ $date: 5 })).toEqual({ $date: 5 });
});

test('a member named __proto__ is an own member', () => {
  const given = fromReply(JSON.parse('{"__proto__": {"polluted": true}}')) as object;
  expect(Object.keys(given)).toEqual(['__proto__']);
  expect('polluted' in given).toBe(false);
});
