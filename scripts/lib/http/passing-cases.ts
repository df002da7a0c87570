import type { AnswerCase } from './answer-case.ts';

const headers = { 'Content-Type': 'text/plain' };
const good = { statusCode: 200, headers, body: 'Hello' };
const png = 'iVBORw0KGgo=';

function answers(name: string, answer: object, more: Partial<AnswerCase> = {}): AnswerCase {
  return { name, does: { kind: 'answers', answer }, ...more };
}

/** Answers of which at least one format makes the response that they name. */
export const passingCases: readonly AnswerCase[] = [
  answers('a response', good),
  answers('a content type in small letters', {
    ...good,
    headers: { 'content-type': 'text/plain' },
  }),
  answers('status 201', { ...good, statusCode: 201 }),
  answers('status 404', { ...good, statusCode: 404 }),
  answers('status 500', { ...good, statusCode: 500 }),
  answers('a redirect', { statusCode: 302, headers: { location: 'https://example.com/' } }),
  answers('status 204 without a body', { statusCode: 204 }),
  answers('status 204 with a body', { ...good, statusCode: 204 }),
  answers('statusCode alone', { statusCode: 200 }),
  answers('an empty body', { ...good, body: '' }),
  answers('a body that is not ASCII', { ...good, body: 'Grüße, 世界 🌍' }),
  answers('JSON as text', {
    statusCode: 200,
    headers: { 'Content-Type': 'application/json' },
    body: '{"a":1}',
  }),
  answers('HTML', {
    statusCode: 200,
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
    body: '<p>Hello</p>',
  }),
  answers('no content type', { statusCode: 200, body: 'Hello' }, { also: ['content-type'] }),
  answers('no headers in the map', { ...good, headers: {} }, { also: ['content-type'] }),
  answers('header names in capitals', { ...good, headers: { ...headers, 'X-Trace-Id': 'abc' } }),
  answers('an empty header', { ...good, headers: { ...headers, 'x-a': '' } }),
  answers('a header with commas', { ...good, headers: { ...headers, vary: 'Accept, Origin' } }),
  answers('a header twice in different case', {
    ...good,
    headers: { ...headers, 'x-a': '1', 'X-A': '2' },
  }),
  answers('one cookie in headers', { ...good, headers: { ...headers, 'set-cookie': 'a=1' } }),
  answers('a cookie with attributes in headers', {
    ...good,
    headers: { ...headers, 'set-cookie': 'a=1; Path=/; Secure; HttpOnly' },
  }),
  answers('cookies joined by a comma', {
    ...good,
    headers: { ...headers, 'set-cookie': 'a=1, b=2' },
  }),
  answers('multi-value headers', {
    ...good,
    multiValueHeaders: { 'x-a': ['one', 'two'], 'x-b': ['three'] },
  }),
  answers('an empty list in multi-value headers', { ...good, multiValueHeaders: { 'x-a': [] } }),
  answers('two cookies in multi-value headers', {
    ...good,
    multiValueHeaders: { 'set-cookie': ['a=1', 'b=2'] },
  }),
  answers('a header in both maps', {
    ...good,
    headers: { ...headers, 'x-a': 'single' },
    multiValueHeaders: { 'x-a': ['one', 'two'] },
  }),
  answers('the same value in both maps', {
    ...good,
    headers: { ...headers, 'x-a': 'one' },
    multiValueHeaders: { 'x-a': ['one'] },
  }),
  answers('two cookies in cookies', { ...good, cookies: ['a=1', 'b=2'] }),
  answers('a cookie with attributes in cookies', { ...good, cookies: ['a=1; Secure; HttpOnly'] }),
  answers('no cookies in the list', { ...good, cookies: [] }),
  answers('isBase64Encoded is false', { ...good, isBase64Encoded: false }),
  answers('text as base64', { ...good, body: 'SGVsbG8=', isBase64Encoded: true }),
  answers('an image', {
    statusCode: 200,
    headers: { 'Content-Type': 'image/png' },
    body: png,
    isBase64Encoded: true,
  }),
  answers(
    'an image where all types are binary',
    {
      statusCode: 200,
      headers: { 'Content-Type': 'image/png' },
      body: png,
      isBase64Encoded: true,
    },
    { formats: ['rest-proxy'], options: { binaryMediaTypes: '*/*' } },
  ),
  answers('base64 of nothing', { statusCode: 200, isBase64Encoded: true }),
  answers('WWW-Authenticate', {
    ...good,
    statusCode: 401,
    headers: { ...headers, 'www-authenticate': 'Basic' },
  }),
  answers('Server', { ...good, headers: { ...headers, server: 'mine' } }),
  answers('Date', { ...good, headers: { ...headers, date: 'Tue, 24 Nov 2026 08:00:00 GMT' } }),
  answers('Via', { ...good, headers: { ...headers, via: '1.1 example.com' } }),
  answers('Connection', { ...good, headers: { ...headers, connection: 'close' } }),
  answers(
    'multi-value headers where they are on',
    {
      statusCode: 200,
      multiValueHeaders: { 'Content-Type': ['text/plain'], 'set-cookie': ['a=1', 'b=2'] },
      body: 'Hello',
    },
    { formats: ['alb'], options: { multiValueHeaders: true } },
  ),
  answers('headers where multi-value headers are on', good, {
    formats: ['alb'],
    options: { multiValueHeaders: true },
  }),
];
