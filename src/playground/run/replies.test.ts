import { expect, test } from 'vitest';
import { kindOfReply, readReplies, repliesLimits, repliesToSend } from './replies.ts';

test('a key tells whom it answers', () => {
  expect(kindOfReply('s3/GetObject')).toBe('aws');
  expect(kindOfReply('secrets-manager/GetSecretValue')).toBe('aws');
  expect(kindOfReply('GET https://example.com/items')).toBe('http');
});

test('what is sent are values and errors; what is no reply yet is not sent', () => {
  const replies = {
    's3/GetObject': '{"Body": "hi"}',
    's3/PutObject': '{"$error": "AccessDenied"}',
    's3/HeadObject': '{"ETag": ',
    'GET https://example.com/': '{"status": 404}',
    'PUT https://example.com/': '{"status": 9}',
  };
  expect(repliesToSend(replies)).toEqual({
    's3/GetObject': '{"value":{"Body":"hi"}}',
    's3/PutObject': '{"error":"AccessDenied"}',
    'GET https://example.com/': '{"value":{"status":404}}',
  });
});

test('replies of unknown origin are texts by key', () => {
  const say = (message: string): never => expect.unreachable(message);
  expect(readReplies({ 's3/GetObject': '{}' }, say)).toEqual({ 's3/GetObject': '{}' });
  expect(readReplies({}, say)).toEqual({});
  for (const wrong of [null, [], 'text', 5, { a: 5 }, { a: null }, { a: {} }]) {
    expect(readReplies(wrong, say)).toBeNull();
  }
});

test('replies that are too many or too long are left out, and that is said', () => {
  const { count, key, text } = repliesLimits;
  const said: string[] = [];
  const read = (value: object): number => {
    const replies = readReplies(value, (message) => said.push(message));
    return Object.keys(replies ?? {}).length;
  };
  const many = Array.from({ length: count + 2 }, (_, index) => [`s3/${index}`, '{}'] as const);
  expect(read(Object.fromEntries(many))).toBe(count);
  expect(read({ ['k'.repeat(key + 1)]: '{}', ok: '{}' })).toBe(1);
  expect(read({ k: 'x'.repeat(text + 1) })).toBe(0);
  expect(said).toEqual(
    [2, 1, 1].map(
      (rest) => `Of the replies to calls, ${rest} are too many or too long: they are left out.`,
    ),
  );
});

test('keys of prototypes are keys like any other', () => {
  const read = readReplies(JSON.parse('{"__proto__": "{}", "constructor": "{}"}'), String);
  expect(Object.keys(read ?? {})).toEqual(['__proto__', 'constructor']);
  const sent = repliesToSend(read ?? {});
  expect(Object.keys(sent)).toEqual(['__proto__', 'constructor']);
  expect(Object.getPrototypeOf(sent)).toBe(Object.prototype);
});
