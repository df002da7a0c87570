import { expect } from 'vitest';
import { albJudge } from './alb-judge.ts';
import { albSources as sources } from './alb-sources.ts';
import { albRefusedRows } from './testing/alb-refused-rows.ts';
import { answers, describeRows } from '../testing/describe-rows-fs.ts';
import type { Row } from '../testing/describe-rows-fs.ts';

const guide = sources.guide.url;
const least = sources.leastAnswer.url;
const multi = 'multi-value-headers';
const headers = { 'content-type': 'text/plain' };
const good = { statusCode: 200, headers, body: 'Hello' };
const png = 'iVBORw0KGgo=';

const fine = { event: 'get-request', status: 'ok', rules: ['passedOn'], source: guide } as const;
const part = { ...fine, status: 'partial' } as const;
const withAnswer = (more: object) => answers({ ...good, ...more });

const rows: Row[] = [
  ...[204, 304].map((statusCode): Row => ({
    ...part,
    name: `a ${statusCode} with a body`,
    outcome: withAnswer({ statusCode }),
    rules: ['passedOn', 'noContent'],
    source: sources.noContent.url,
    headline: `without the body: a ${statusCode} has none`,
    caller: { statusCode, body: '', headers: [['content-type', 'text/plain']] },
    fixes: ['/body'],
  })),
  {
    ...fine,
    name: 'a response',
    outcome: answers(good),
    headline: 'The client gets the 200 that the function answered.',
    caller: {
      statusCode: 200,
      reason: 'OK',
      headers: [
        ['content-type', 'text/plain'],
        ['content-length', '5'],
      ],
      body: 'Hello',
      base64: false,
    },
    fixes: [],
  },
  {
    ...fine,
    name: 'a 404 is no failure',
    outcome: withAnswer({ statusCode: 404 }),
    caller: { statusCode: 404, reason: 'Not Found' },
  },
  { ...fine, name: 'a 503 is no failure', outcome: withAnswer({ statusCode: 503 }) },
  {
    ...fine,
    name: 'a reason phrase of its own',
    outcome: withAnswer({ statusDescription: '200 Fine' }),
    caller: { statusCode: 200, reason: 'Fine' },
  },
  {
    ...fine,
    name: 'a description of another status',
    outcome: withAnswer({ statusDescription: '404 Not Found' }),
    caller: { statusCode: 200, reason: 'OK' },
  },
  { ...fine, name: 'an empty body', outcome: withAnswer({ body: '' }) },
  {
    ...fine,
    name: 'letters beyond ASCII are counted as bytes',
    outcome: withAnswer({ body: 'später' }),
    caller: { headers: [expect.anything(), ['content-length', '7']] as [string, string][] },
  },
  {
    ...fine,
    name: 'statusCode alone',
    outcome: answers({ statusCode: 200 }),
    rules: ['passedOn', 'leastAnswer'],
    source: least,
    caller: { headers: [['content-length', '0']], body: '' },
  },
  {
    ...fine,
    event: multi,
    name: 'headers is null beside multiValueHeaders',
    outcome: answers({ statusCode: 200, headers: null, multiValueHeaders: {} }),
  },
  {
    ...fine,
    name: 'multiValueHeaders is null while they are off',
    outcome: withAnswer({ multiValueHeaders: null }),
  },
  {
    ...fine,
    name: 'an image',
    outcome: answers({
      statusCode: 200,
      headers: { 'Content-Type': 'image/png' },
      body: png,
      isBase64Encoded: true,
    }),
    rules: ['passedOn', 'decoded'],
    caller: {
      headers: [
        ['Content-Type', 'image/png'],
        ['content-length', '8'],
      ],
      body: png,
      base64: true,
    },
  },
  {
    ...fine,
    name: 'base64 of text',
    outcome: withAnswer({ body: 'c3DDpHRlcg==', isBase64Encoded: true }),
    rules: ['passedOn', 'decoded'],
    caller: { body: 'später', base64: false },
  },
  {
    ...fine,
    name: 'an answer of nearly 1 MB',
    outcome: withAnswer({ body: 'x'.repeat(1_000_000) }),
  },
  {
    ...part,
    event: multi,
    name: 'headers while multi-value headers are on',
    outcome: answers({ statusCode: 302, headers: { location: '/', 'set-cookie': 'a=1' } }),
    rules: ['passedOn', 'leastAnswer', 'headersIgnored'],
    source: sources.multiValueHeaders.url,
    headline:
      'The client gets the 302 that the function answered, but without `location` and `set-cookie`: multi-value headers are on, so `headers` is not read.',
    caller: { statusCode: 302, headers: [['content-length', '0']] },
    fixes: ['/headers'],
  },
  {
    ...fine,
    event: multi,
    name: 'both maps with the same names',
    outcome: withAnswer({ multiValueHeaders: { 'Content-Type': ['text/plain'] } }),
  },
  {
    ...fine,
    event: multi,
    name: 'two cookies',
    outcome: answers({ statusCode: 200, multiValueHeaders: { 'set-cookie': ['a=1', 'b=2'] } }),
    caller: {
      headers: [
        ['set-cookie', 'a=1'],
        ['set-cookie', 'b=2'],
        ['content-length', '0'],
      ],
    },
  },
  {
    ...part,
    name: 'multiValueHeaders while they are off',
    outcome: withAnswer({ multiValueHeaders: { 'set-cookie': ['a=1'] } }),
    rules: ['passedOn', 'multiValueIgnored'],
    headline: 'without `set-cookie`: multi-value headers are off',
    fixes: ['/multiValueHeaders'],
  },
  {
    ...fine,
    name: 'multiValueHeaders, the option set',
    options: { multiValueHeaders: true },
    outcome: answers({ statusCode: 200, multiValueHeaders: { 'x-a': ['1'] } }),
    caller: {
      headers: [
        ['x-a', '1'],
        ['content-length', '0'],
      ],
    },
  },
  {
    ...part,
    name: 'two cookies in one header',
    outcome: withAnswer({ headers: { 'Set-Cookie': 'a=1; Secure, b=2' } }),
    rules: ['passedOn', 'oneCookie'],
    fixes: ['/headers/Set-Cookie'],
  },
  {
    ...fine,
    name: 'one cookie with a date',
    outcome: withAnswer({
      headers: { 'set-cookie': 'a=1; Expires=Wed, 09 Jun 2027 10:00:00 GMT; Path=/' },
    }),
  },
  {
    ...fine,
    name: 'hop-by-hop headers',
    outcome: withAnswer({
      headers: { Connection: 'close', 'transfer-encoding': 'chunked', 'content-length': '99' },
    }),
    rules: ['passedOn', 'hopByHop'],
    caller: { headers: [['content-length', '5']] },
  },
  { ...fine, name: 'an event of nothing', event: {}, outcome: answers(good) },
];

describeRows('alb/request', albJudge, [...rows, ...albRefusedRows]);
