import { expect } from 'vitest';
import { apiGatewaySources as sources } from '../api-gateway-sources.ts';
import {
  answers,
  answersText,
  exits,
  failsInInit,
  throws,
  timesOut,
} from '../../testing/describe-rows-fs.ts';
import type { Row } from '../../testing/describe-rows-fs.ts';

const guide = sources.restProxy.url;
const recorded = sources.localstackTests.url;
const headers = { 'content-type': 'text/plain' };
const good = { statusCode: 200, headers, body: 'Hello' };

const bad = {
  event: 'get-with-query',
  status: 'rejected',
  caller: {
    statusCode: 502,
    reason: 'Bad Gateway',
    headers: [
      ['Content-Type', 'application/json'],
      ['x-amzn-ErrorType', 'InternalServerErrorException'],
    ],
    body: '{"message": "Internal server error"}',
  },
} satisfies Partial<Row>;
const withAnswer = (more: object) => answers({ ...good, ...more });

/** Cases in which a REST API answers in the function's stead. */
export const restRefusedRows: Row[] = [
  ...['test', '', null, 0, 200.5, 1000].map((statusCode): Row => ({
    ...bad,
    name: `statusCode is ${JSON.stringify(statusCode)}`,
    outcome: withAnswer({ statusCode }),
    rules: ['badStatus'],
    source: recorded,
    fixes: ['/statusCode'],
  })),
  ...[null, 'justAString', [], 1].map((value): Row => ({
    ...bad,
    name: `the answer is ${JSON.stringify(value)}`,
    outcome: answers(value),
    rules: ['notObject'],
    source: recorded,
    fixes: [''],
  })),
  { ...bad, name: 'no JSON', outcome: answersText('oops'), rules: ['notObject'], source: recorded },
  {
    ...bad,
    name: 'an unknown member',
    outcome: withAnswer({ statusDescription: '200 OK' }),
    rules: ['unknownMember'],
    source: sources.unknownMember.url,
    headline:
      'API Gateway answers 502, because `statusDescription` is no member that REST APIs know.',
    fixes: ['/statusDescription'],
  },
  {
    ...bad,
    name: 'cookies of format 2.0',
    outcome: withAnswer({ cookies: ['a=1'] }),
    rules: ['unknownMember'],
    source: sources.unknownMember.url,
    fixes: ['/cookies'],
    also: ({ fixes }) => {
      expect(fixes[0]?.text).toContain('multiValueHeaders');
    },
  },
  {
    ...bad,
    name: 'a name in another case',
    outcome: answers({ statuscode: 200 }),
    rules: ['unknownMember'],
    source: sources.unknownMember.url,
    also: ({ fixes }) => {
      expect(fixes[0]?.text).toBe('Rename `statuscode` to `statusCode`.');
    },
  },
  {
    ...bad,
    name: 'plain data',
    outcome: answers({ greeting: 'Hello' }),
    rules: ['unknownMember'],
    source: sources.unknownMember.url,
  },
  ...[{ a: 1 }, ['a'], 42].map((body): Row => ({
    ...bad,
    name: `body is ${JSON.stringify(body)}`,
    outcome: withAnswer({ body }),
    rules: ['bodyNotText'],
    source: sources.objectBody.url,
    fixes: ['/body'],
  })),
  ...['text', ['list']].map((value): Row => ({
    ...bad,
    name: `headers is ${JSON.stringify(value)}`,
    outcome: withAnswer({ headers: value }),
    rules: ['badHeaders'],
    source: guide,
    fixes: ['/headers'],
  })),
  {
    ...bad,
    name: 'a header is a list',
    outcome: withAnswer({ headers: { 'Set-Cookie': ['a=1', 'b=2'] } }),
    rules: ['badHeaders'],
    source: guide,
    headline: 'the header `Set-Cookie` in `headers` is a list',
    fixes: ['/headers/Set-Cookie'],
  },
  ...['value1', [['nested']]].map((value): Row => ({
    ...bad,
    name: `a multi-value header is ${JSON.stringify(value)}`,
    outcome: withAnswer({ multiValueHeaders: { 'x-a': value } }),
    rules: ['badMultiValueHeaders'],
    source: recorded,
    fixes: ['/multiValueHeaders/x-a'],
  })),
  {
    ...bad,
    name: 'isBase64Encoded is text',
    outcome: withAnswer({ isBase64Encoded: 'true' }),
    rules: ['badFlag'],
    source: guide,
  },
  {
    ...bad,
    name: 'a body that is no base64',
    options: { binaryMediaTypes: '*/*' },
    outcome: withAnswer({ isBase64Encoded: true, body: 'èé+à)(' }),
    rules: ['badBase64'],
    source: sources.gatewayResponses.url,
    headline:
      'API Gateway answers 500, because `isBase64Encoded` is true, but `body` is no base64.',
    caller: { statusCode: 500 },
    fixes: ['/body'],
  },
  {
    ...bad,
    name: 'throws',
    outcome: throws,
    rules: ['failed'],
    source: sources.lambdaGuide.url,
    headline: 'API Gateway answers 502, because the function threw `TypeError`.',
  },
  { ...bad, name: 'exits', outcome: exits, rules: ['failed'], source: sources.lambdaGuide.url },
  {
    ...bad,
    name: 'fails in init',
    outcome: failsInInit,
    rules: ['failed'],
    source: sources.lambdaGuide.url,
  },
  {
    ...bad,
    name: 'times out',
    outcome: timesOut,
    rules: ['timedOut'],
    source: sources.lambdaGuide.url,
    also: ({ steps }) => {
      expect(steps[0]?.text).toContain('29 seconds');
    },
  },
];
