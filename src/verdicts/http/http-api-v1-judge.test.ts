import { apiGatewaySources as sources } from './api-gateway-sources.ts';
import { httpApiV1Judge } from './http-api-v1-judge.ts';
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

const guide = sources.httpApi.url;
const reads = sources.testToolReads.url;
const headers = { 'Content-Type': 'text/html' };
const good = { statusCode: 200, headers, body: 'Hello' };

const event = 'minimal';
const bad = {
  event,
  status: 'rejected',
  caller: {
    statusCode: 500,
    reason: 'Internal Server Error',
    headers: [['content-type', 'application/json']],
    body: '{"message":"Internal Server Error"}',
  },
} satisfies Partial<Row>;
const fine = { event, status: 'ok', rules: ['passedOn'], source: guide } as const;
const part = { ...fine, status: 'partial' } as const;
const withAnswer = (more: object) => answers({ ...good, ...more });
const failed = { ...bad, rules: ['failed'], source: sources.httpApiTroubleshooting.url };

const rows: Row[] = [
  {
    ...fine,
    name: 'a response, its header names in lower case',
    outcome: answers(good),
    caller: { statusCode: 200, headers: [['content-type', 'text/html']], body: 'Hello' },
    fixes: [],
  },
  { ...fine, name: 'a 404 is no failure', outcome: withAnswer({ statusCode: 404 }) },
  { ...fine, name: 'body is null', outcome: withAnswer({ body: null }) },
  {
    ...bad,
    name: 'plain data',
    outcome: answers({ greeting: 'Hello' }),
    rules: ['noStatus'],
    source: sources.httpApiStatusCodes.url,
    headline: 'API Gateway answers 500, because `statusCode` is missing.',
    fixes: ['/statusCode'],
  },
  ...[null, 'text', []].map((value): Row => ({
    ...bad,
    name: `the answer is ${JSON.stringify(value)}`,
    outcome: answers(value),
    rules: ['notObject'],
    source: reads,
  })),
  {
    ...bad,
    name: 'no JSON',
    outcome: answersText('Not JSON'),
    rules: ['notObject'],
    source: reads,
  },
  ...[0, 200.5, 'abc', null].map((statusCode): Row => ({
    ...bad,
    name: `statusCode is ${JSON.stringify(statusCode)}`,
    outcome: withAnswer({ statusCode }),
    rules: ['badStatus'],
    source: reads,
  })),
  {
    ...fine,
    name: 'statusCode as text',
    outcome: withAnswer({ statusCode: '200' }),
    rules: ['passedOn', 'textStatus'],
    source: sources.samCli.url,
    fixes: ['/statusCode'],
  },
  {
    ...bad,
    name: 'body is an object',
    outcome: withAnswer({ body: { path: '/' } }),
    rules: ['bodyNotText'],
    source: reads,
    headline: 'API Gateway answers 500, because `body` is an object.',
    fixes: ['/body'],
  },
  {
    ...bad,
    name: 'a header is a list',
    outcome: withAnswer({ headers: { a: ['b'] } }),
    rules: ['badHeaders'],
    source: reads,
  },
  {
    ...bad,
    name: 'a multi-value header is text',
    outcome: withAnswer({ multiValueHeaders: { a: 'b' } }),
    rules: ['badMultiValueHeaders'],
    source: reads,
  },
  {
    ...bad,
    name: 'isBase64Encoded is text',
    outcome: withAnswer({ isBase64Encoded: 'yes' }),
    rules: ['badFlag'],
    source: reads,
  },
  {
    ...bad,
    name: 'a body that is no base64',
    outcome: withAnswer({ body: '%', isBase64Encoded: true }),
    rules: ['badBase64'],
    source: sources.gatewayResponses.url,
  },
  {
    ...fine,
    name: 'base64 is always decoded',
    outcome: withAnswer({ body: 'dGVzdA==', isBase64Encoded: true }),
    rules: ['passedOn', 'decoded'],
    source: sources.samCli.url,
    caller: { body: 'test', base64: false },
  },
  ...[204, 304].map((statusCode): Row => ({
    ...part,
    name: `a ${statusCode} with a body`,
    outcome: withAnswer({ statusCode }),
    rules: ['passedOn', 'noContent'],
    source: sources.noContent.url,
    headline: `without the body: a ${statusCode} has none`,
    caller: { statusCode, body: '', headers: [['content-type', 'text/html']] },
    fixes: ['/body'],
  })),
  {
    ...fine,
    name: 'no content type',
    outcome: answers({ statusCode: 200, body: 'Hello' }),
    rules: ['passedOn', 'defaultType'],
    source: sources.testToolSends.url,
    caller: { headers: [['content-type', 'text/plain; charset=utf-8']] },
  },
  {
    ...fine,
    name: 'a header in both maps',
    outcome: withAnswer({
      headers: { ...headers, 'x-a': 'single-value' },
      multiValueHeaders: { 'x-a': ['multi-value1', 'multi-value2'] },
    }),
    rules: ['passedOn', 'mergedHeaders'],
    source: sources.testToolSends.url,
    caller: {
      headers: [
        ['x-a', 'multi-value1'],
        ['x-a', 'multi-value2'],
        ['content-type', 'text/html'],
        ['x-a', 'single-value'],
      ],
    },
  },
  {
    ...fine,
    name: 'two cookies',
    outcome: withAnswer({ multiValueHeaders: { 'set-cookie': ['a=1', 'b=2'] } }),
  },
  {
    ...part,
    name: 'two cookies in one header',
    outcome: withAnswer({ headers: { ...headers, 'set-cookie': 'a=1, b=2' } }),
    rules: ['passedOn', 'joinedCookies'],
    fixes: ['/headers/set-cookie'],
  },
  {
    ...part,
    name: 'cookies of format 2.0',
    outcome: withAnswer({ cookies: ['a=1'] }),
    rules: ['passedOn', 'cookiesIgnored'],
    source: sources.cookiesInFormat1.url,
    headline: 'its cookies are lost: format 1.0 does not read `cookies`',
    caller: { headers: [['content-type', 'text/html']] },
    fixes: ['/cookies'],
  },
  {
    ...fine,
    name: 'an empty list of cookies',
    outcome: withAnswer({ cookies: [] }),
    rules: ['passedOn', 'cookiesIgnored'],
  },
  {
    ...fine,
    name: 'an unknown member',
    outcome: withAnswer({ statusDescription: '200 OK' }),
    rules: ['passedOn', 'unknownIgnored'],
    source: sources.samCli.url,
  },
  { ...failed, name: 'throws', outcome: throws },
  { ...failed, name: 'exits', outcome: exits },
  { ...failed, name: 'fails in init', outcome: failsInInit },
  { ...failed, name: 'times out', outcome: timesOut, rules: ['timedOut'] },
];

describeRows('api-gateway/http-api-v1', httpApiV1Judge, rows);
