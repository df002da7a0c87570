import { expect } from 'vitest';
import { apiGatewaySources as sources } from './api-gateway-sources.ts';
import { httpApiV2Judge } from './http-api-v2-judge.ts';
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
const json: [string, string][] = [['content-type', 'application/json']];

const event = 'minimal';
const bad = {
  event,
  status: 'rejected',
  caller: { statusCode: 500, headers: json, body: '{"message":"Internal Server Error"}' },
} satisfies Partial<Row>;
const fine = { event, status: 'ok', rules: ['passedOn'], source: guide } as const;
const part = { ...fine, status: 'partial' } as const;
const guess = { ...fine, rules: ['inferred'] } as const;
const meant = { ...fine, rules: ['meantAsResponse'] } as const;
const withAnswer = (more: object) => answers({ ...good, ...more });
const failed = { ...bad, rules: ['failed'], source: sources.httpApiTroubleshooting.url };

const rows: Row[] = [
  {
    ...fine,
    name: 'a response, its header names in lower case',
    outcome: answers(good),
    caller: { statusCode: 200, reason: 'OK', headers: [['content-type', 'text/html']] },
    fixes: [],
  },
  { ...fine, name: 'a 404 is no failure', outcome: withAnswer({ statusCode: 404 }) },
  {
    ...fine,
    name: 'statusCode alone',
    outcome: answers({ statusCode: 204 }),
    caller: { body: '' },
  },
  {
    ...fine,
    name: 'all members are null',
    outcome: answers({ statusCode: 200, headers: null, cookies: null, body: null }),
  },
  {
    ...guess,
    name: 'an object without statusCode',
    outcome: answers({ message: 'Hello' }),
    headline:
      'The client gets a 200 with the whole answer as JSON, because it has no `statusCode`.',
    caller: { statusCode: 200, headers: json, body: '{"message":"Hello"}' },
    fixes: [],
  },
  { ...guess, name: 'text', outcome: answers('Hello'), caller: { headers: json, body: 'Hello' } },
  { ...guess, name: 'an empty text', outcome: answers(''), caller: { body: '' } },
  { ...guess, name: 'a list', outcome: answers([1, 2]), caller: { headers: json, body: '[1,2]' } },
  { ...guess, name: 'a number', outcome: answers(42), caller: { body: '42' } },
  { ...guess, name: 'an empty object', outcome: answers({}), caller: { body: '{}' } },
  {
    ...guess,
    name: 'null',
    outcome: answers(null),
    headline: 'The client gets a 200 whose body is `null`',
    caller: { headers: json, body: 'null' },
    fixes: [''],
  },
  {
    ...fine,
    name: 'cut-off JSON',
    outcome: answersText('{"name": "John Doe", "age":'),
    rules: ['notJson'],
    source: reads,
    caller: { statusCode: 200, headers: json, body: '{"name": "John Doe", "age":' },
    fixes: [''],
  },
  {
    ...meant,
    name: 'status in place of statusCode',
    outcome: answers({ status: 400, headers, body: 'Which page?' }),
    headline: '`statusCode` is missing: `body` and `headers` are not read.',
    caller: { statusCode: 200, headers: json },
    fixes: ['/status'],
  },
  ...[{ body: 'Hello' }, { headers }, { cookies: ['a=1'] }, { isBase64Encoded: true }].map(
    (value): Row => ({
      ...meant,
      name: `${Object.keys(value).join('')} without statusCode`,
      outcome: answers(value),
      caller: { statusCode: 200, headers: json, body: JSON.stringify(value) },
      fixes: ['/statusCode'],
    }),
  ),
  ...[200.5, 0, null, 'abc', 700].map((statusCode): Row => ({
    ...bad,
    name: `statusCode is ${JSON.stringify(statusCode)}`,
    outcome: withAnswer({ statusCode }),
    rules: ['badStatus'],
    source: reads,
    fixes: ['/statusCode'],
  })),
  {
    ...fine,
    name: 'statusCode as text',
    outcome: withAnswer({ statusCode: '200' }),
    rules: ['passedOn', 'textStatus'],
    source: sources.samCli.url,
    fixes: ['/statusCode'],
    also: ({ steps }) => {
      expect(steps[1]?.text).toContain('sources differ');
    },
  },
  ...[{ a: 1 }, [1], 1, true].map((body): Row => ({
    ...bad,
    name: `body is ${JSON.stringify(body)}`,
    outcome: withAnswer({ body }),
    rules: ['bodyNotText'],
    source: reads,
    fixes: ['/body'],
  })),
  ...[['list'], { 'set-cookie': ['a=1', 'b=2'] }, { a: null }].map((value): Row => ({
    ...bad,
    name: `headers is ${JSON.stringify(value)}`,
    outcome: withAnswer({ headers: value }),
    rules: ['badHeaders'],
    source: reads,
  })),
  ...['a=1', { a: 1 }, [1]].map((cookies): Row => ({
    ...bad,
    name: `cookies is ${JSON.stringify(cookies)}`,
    outcome: withAnswer({ cookies }),
    rules: ['badCookies'],
    source: reads,
  })),
  {
    ...bad,
    name: 'isBase64Encoded is text',
    outcome: withAnswer({ isBase64Encoded: 'true' }),
    rules: ['badFlag'],
    source: reads,
  },
  {
    ...bad,
    name: 'a body that is no base64',
    outcome: withAnswer({ body: '{}', isBase64Encoded: true }),
    rules: ['badBase64'],
    source: sources.gatewayResponses.url,
  },
  {
    ...fine,
    name: 'an image',
    outcome: answers({
      statusCode: 200,
      headers: { 'content-type': 'image/png' },
      body: 'iVBORw0KGgo=',
      isBase64Encoded: true,
    }),
    rules: ['passedOn', 'decoded'],
    source: sources.samCli.url,
    caller: { body: 'iVBORw0KGgo=', base64: true },
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
    name: 'cookies',
    outcome: withAnswer({ cookies: ['a=1; Secure', 'b=2'] }),
    rules: ['passedOn', 'cookies'],
    caller: {
      headers: [
        ['content-type', 'text/html'],
        ['set-cookie', 'a=1; Secure'],
        ['set-cookie', 'b=2'],
      ],
    },
    fixes: [],
  },
  {
    ...fine,
    name: 'one cookie in headers',
    outcome: withAnswer({ headers: { ...headers, 'Set-Cookie': 'a=1; Path=/' } }),
    caller: {
      headers: [
        ['content-type', 'text/html'],
        ['set-cookie', 'a=1; Path=/'],
      ],
    },
  },
  {
    ...part,
    name: 'two cookies in one header',
    outcome: withAnswer({ headers: { ...headers, 'set-cookie': 'a=1; Secure, b=2; Secure' } }),
    rules: ['passedOn', 'joinedCookies'],
    source: sources.setCookieCase.url,
    headline: 'one of its cookies at most comes through',
    fixes: ['/headers/set-cookie'],
  },
  {
    ...part,
    name: 'two cookies in headers of different case',
    outcome: withAnswer({ headers: { 'set-cookie': 'a=1', 'Set-Cookie': 'b=2' } }),
    rules: ['passedOn', 'joinedCookies', 'defaultType'],
    source: sources.setCookieCase.url,
    caller: {
      headers: [
        ['set-cookie', 'b=2'],
        ['content-type', 'text/plain; charset=utf-8'],
      ],
    },
  },
  {
    ...part,
    name: 'cookies in multiValueHeaders',
    outcome: withAnswer({ multiValueHeaders: { 'Set-Cookie': ['a=1', 'b=2'] } }),
    rules: ['passedOn', 'multiValueIgnored'],
    source: sources.multiValueInFormat2.url,
    headline:
      'The client gets the 200 that the function answered, but the cookies in `multiValueHeaders` are lost: format 2.0 does not read it.',
    caller: { headers: [['content-type', 'text/html']] },
    fixes: ['/multiValueHeaders'],
  },
  {
    ...part,
    name: 'other headers in multiValueHeaders',
    outcome: withAnswer({ multiValueHeaders: { 'X-A': ['1'], 'content-type': ['text/html'] } }),
    rules: ['passedOn', 'multiValueIgnored'],
    source: sources.multiValueInFormat2.url,
    headline: 'without `x-a`: format 2.0 does not read `multiValueHeaders`',
  },
  {
    ...fine,
    name: 'multiValueHeaders that say nothing new',
    outcome: withAnswer({ multiValueHeaders: {} }),
    rules: ['passedOn', 'multiValueIgnored'],
    source: sources.multiValueInFormat2.url,
  },
  {
    ...fine,
    name: 'an unknown member',
    outcome: withAnswer({ statusDescription: '200 OK' }),
    rules: ['passedOn', 'unknownIgnored'],
    source: sources.samCli.url,
  },
  {
    ...failed,
    name: 'throws',
    outcome: throws,
    headline: 'API Gateway answers 500, because the function threw `TypeError`.',
  },
  { ...failed, name: 'exits', outcome: exits },
  { ...failed, name: 'fails in init', outcome: failsInInit },
  { ...failed, name: 'times out', outcome: timesOut, rules: ['timedOut'] },
];

describeRows('api-gateway/http-api-v2', httpApiV2Judge, rows);
