import { expect, test } from 'vitest';
import { checkReply } from './check-reply.ts';

test('an object is what the call answers', () => {
  expect(checkReply('aws', '{"Body": "hi"}')).toEqual({ reply: { value: { Body: 'hi' } } });
  expect(checkReply('http', '{"status": 404, "headers": {"etag": "e"}, "body": ""}')).toEqual({
    reply: { value: { status: 404, headers: { etag: 'e' }, body: '' } },
  });
});

test('an error is given by name, with a message or without', () => {
  expect(checkReply('aws', '{"$error": "NoSuchKey"}')).toEqual({ reply: { error: 'NoSuchKey' } });
  expect(checkReply('http', '{"$error": "ECONNREFUSED", "message": "no"}')).toEqual({
    reply: { error: 'ECONNREFUSED', message: 'no' },
  });
});

test.each([
  ['aws', '{"Body": "hi",}', 'Line 1: The comma before `}` is one too many.'],
  ['aws', '', 'Line 1: The reply is empty: a JSON value is missing.'],
  ['aws', '[1]', 'A reply is a JSON object: `{ … }`.'],
  ['aws', 'null', 'A reply is a JSON object: `{ … }`.'],
  ['aws', '{"$error": 5}', '`$error` is the error’s name, such as `"AccessDenied"`.'],
  ['aws', '{"$error": "<b>"}', '`$error` is the error’s name, such as `"AccessDenied"`.'],
  ['aws', '{"$error": "X", "message": 5}', '`message` is a text.'],
  ['http', '{"status": "ok"}', '`status` is a whole number from 200 to 599.'],
  ['http', '{"status": 99}', '`status` is a whole number from 200 to 599.'],
  [
    'http',
    '{"headers": ["a"]}',
    '`headers` is an object of texts: `{ "content-type": "text/plain" }`.',
  ],
] as const)('of a reply to %s, %j is refused in a sentence', (kind, text, problem) => {
  expect(checkReply(kind, text)).toEqual({ problem });
});

test('what a service answers is its own business, also where it looks like HTTP', () => {
  expect(checkReply('aws', '{"status": "ok", "headers": 1}')).toHaveProperty('reply');
});
