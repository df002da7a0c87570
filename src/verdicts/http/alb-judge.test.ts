import { expect } from 'vitest';
import { albJudge } from './alb-judge.ts';
import { albSources as sources } from './alb-sources.ts';
import {
  answers,
  answersText,
  describeRows,
  exits,
  failsInInit,
  throws,
  timesOut,
} from '../testing/describe-rows-fs.ts';
import type { Row } from '../testing/describe-rows-fs.ts';

const guide = sources.guide.url;
const accessLogs = sources.accessLogs.url;
const least = sources.leastAnswer.url;
const multi = 'multi-value-headers';
const headers = { 'content-type': 'text/plain' };
const good = { statusCode: 200, headers, body: 'Hello' };
const png = 'iVBORw0KGgo=';

const bad = {
  event: 'get-request',
  status: 'rejected',
  caller: {
    statusCode: 502,
    reason: 'Bad Gateway',
    body: expect.stringContaining('502') as string,
  },
} as const;
const fine = { event: 'get-request', status: 'ok', rules: ['passedOn'], source: guide } as const;
const part = { ...fine, status: 'partial' } as const;
const withAnswer = (more: object) => answers({ ...good, ...more });

const rows: Row[] = [
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
    ...bad,
    name: 'no statusCode',
    outcome: answers({ headers, body: 'Hello' }),
    rules: ['noStatus'],
    source: accessLogs,
    headline: 'The load balancer answers 502, because `statusCode` is missing.',
    fixes: ['/statusCode'],
  },
  {
    ...bad,
    name: 'plain data',
    outcome: answers({ greeting: 'Hello' }),
    rules: ['noStatus'],
    source: accessLogs,
  },
  {
    ...bad,
    name: 'statusCode is null',
    outcome: withAnswer({ statusCode: null }),
    rules: ['noStatus'],
    source: accessLogs,
    headline: '`statusCode` is `null`',
  },
  ...['200', 200.5, 0, 99, 600, true].map((statusCode): Row => ({
    ...bad,
    name: `statusCode is ${JSON.stringify(statusCode)}`,
    outcome: withAnswer({ statusCode }),
    rules: ['badStatus'],
    source: sources.textStatus.url,
    fixes: ['/statusCode'],
  })),
  ...[null, 'text', ['list'], 42].map((value): Row => ({
    ...bad,
    name: `the answer is ${JSON.stringify(value)}`,
    outcome: answers(value),
    rules: ['notObject'],
    source: accessLogs,
    fixes: [''],
  })),
  {
    ...bad,
    name: 'no JSON',
    outcome: answersText('<html>'),
    rules: ['notObject'],
    source: accessLogs,
    headline: 'the answer is no JSON',
  },
  ...[null, 200].map((statusDescription): Row => ({
    ...bad,
    name: `statusDescription is ${JSON.stringify(statusDescription)}`,
    outcome: withAnswer({ statusDescription }),
    rules: ['badDescription'],
    source: sources.nullDescription.url,
  })),
  {
    ...bad,
    name: 'headers is null',
    outcome: withAnswer({ headers: null }),
    rules: ['nullHeaders'],
    source: sources.nullHeaders.url,
    fixes: ['/headers'],
  },
  {
    ...fine,
    event: multi,
    name: 'headers is null beside multiValueHeaders',
    outcome: answers({ statusCode: 200, headers: null, multiValueHeaders: {} }),
  },
  {
    ...bad,
    event: multi,
    name: 'multiValueHeaders is null while they are on',
    outcome: answers({ statusCode: 200, multiValueHeaders: null }),
    rules: ['nullHeaders'],
    source: sources.nullHeaders.url,
  },
  {
    ...fine,
    name: 'multiValueHeaders is null while they are off',
    outcome: withAnswer({ multiValueHeaders: null }),
  },
  ...[true, 600, null, ['a'], {}].map((value): Row => ({
    ...bad,
    name: `a header is ${JSON.stringify(value)}`,
    outcome: withAnswer({ headers: { 'x/y': value } }),
    rules: ['badHeaders'],
    source: sources.headerValues.url,
    fixes: ['/headers/x~1y'],
  })),
  {
    ...bad,
    name: 'headers is a list',
    outcome: withAnswer({ headers: [] }),
    rules: ['badHeaders'],
    source: sources.headerValues.url,
  },
  ...['text/html', [1]].map((value): Row => ({
    ...bad,
    event: multi,
    name: `a multi-value header is ${JSON.stringify(value)}`,
    outcome: answers({ statusCode: 200, multiValueHeaders: { 'content-type': value } }),
    rules: ['badHeaders'],
    source: sources.headerValues.url,
    fixes: ['/multiValueHeaders/content-type'],
  })),
  {
    ...bad,
    name: 'body is null',
    outcome: withAnswer({ body: null }),
    rules: ['nullBody'],
    source: sources.nullBody.url,
  },
  ...[{ a: 1 }, ['a'], 1].map((body): Row => ({
    ...bad,
    name: `body is ${JSON.stringify(body)}`,
    outcome: withAnswer({ body }),
    rules: ['bodyNotText'],
    source: accessLogs,
    fixes: ['/body'],
  })),
  ...[null, 'true'].map((isBase64Encoded): Row => ({
    ...bad,
    name: `isBase64Encoded is ${JSON.stringify(isBase64Encoded)}`,
    outcome: withAnswer({ isBase64Encoded }),
    rules: ['badFlag'],
    source: least,
  })),
  {
    ...bad,
    name: 'a body that is no base64',
    outcome: withAnswer({ body: 'no base64!', isBase64Encoded: true }),
    rules: ['badBase64'],
    source: guide,
    fixes: ['/body'],
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
    ...bad,
    name: 'an answer of more than 1 MB',
    outcome: withAnswer({ body: 'x'.repeat(1_100_000) }),
    rules: ['tooLarge'],
    source: sources.troubleshooting.url,
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
  {
    ...bad,
    name: 'throws',
    outcome: throws,
    rules: ['failed'],
    source: accessLogs,
    headline: 'The load balancer answers 502, because the function threw `TypeError`.',
  },
  { ...bad, name: 'exits', outcome: exits, rules: ['failed'], source: accessLogs },
  { ...bad, name: 'fails in init', outcome: failsInInit, rules: ['failed'], source: accessLogs },
  {
    ...bad,
    name: 'times out',
    outcome: timesOut,
    rules: ['timedOut'],
    source: sources.troubleshooting.url,
  },
  {
    ...bad,
    event: multi,
    name: 'reads a query that is not there',
    outcome: {
      kind: 'function-error',
      errorType: 'TypeError',
      errorMessage:
        "Cannot destructure property 'q' of 'event.queryStringParameters' as it is undefined.",
    },
    rules: ['failed'],
    source: accessLogs,
    fixes: ['/queryStringParameters'],
    also: ({ fixes }) => {
      expect(fixes[0]?.text).toBe(
        'In this event `queryStringParameters` is missing, and reading a member throws: read `event.queryStringParameters?.…`.',
      );
    },
  },
  { ...fine, name: 'an event of nothing', event: {}, outcome: answers(good) },
];

describeRows('alb/request', albJudge, rows);
