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

test('replies of unknown origin are texts by key, of bounded number and size', () => {
  expect(readReplies({ 's3/GetObject': '{}' })).toEqual({ 's3/GetObject': '{}' });
  expect(readReplies({})).toEqual({});
  for (const wrong of [null, [], 'text', 5, { a: 5 }, { a: null }, { a: {} }]) {
    expect(readReplies(wrong)).toBeNull();
  }
  const { count, key, text } = repliesLimits;
  const many = (size: number): object =>
    Object.fromEntries(Array.from({ length: size }, (_, index) => [`s3/${index}`, '{}']));
  expect(readReplies(many(count))).not.toBeNull();
  expect(readReplies(many(count + 1))).toBeNull();
  expect(readReplies({ ['k'.repeat(key + 1)]: '{}' })).toBeNull();
  expect(readReplies({ k: 'x'.repeat(text + 1) })).toBeNull();
});

test('keys of prototypes are keys like any other', () => {
  const read = readReplies(JSON.parse('{"__proto__": "{}", "constructor": "{}"}'));
  expect(Object.keys(read ?? {})).toEqual(['__proto__', 'constructor']);
  const sent = repliesToSend(read ?? {});
  expect(Object.keys(sent)).toEqual(['__proto__', 'constructor']);
  expect(Object.getPrototypeOf(sent)).toBe(Object.prototype);
});
