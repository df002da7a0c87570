import { expect } from 'vitest';
import { albSources as sources } from '../alb-sources.ts';
import {
  answers,
  answersText,
  exits,
  failsInInit,
  throws,
  timesOut,
} from '../../testing/describe-rows-fs.ts';
import type { Row } from '../../testing/describe-rows-fs.ts';

const accessLogs = sources.accessLogs.url;
const least = sources.leastAnswer.url;
const multi = 'multi-value-headers';
const headers = { 'content-type': 'text/plain' };
const good = { statusCode: 200, headers, body: 'Hello' };

const bad = {
  event: 'get-request',
  status: 'rejected',
  caller: {
    statusCode: 502,
    reason: 'Bad Gateway',
    body: expect.stringContaining('502') as string,
  },
} as const;
const withAnswer = (more: object) => answers({ ...good, ...more });

/** Cases in which a load balancer answers 502. */
export const albRefusedRows: Row[] = [
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
    ...bad,
    event: multi,
    name: 'multiValueHeaders is null while they are on',
    outcome: answers({ statusCode: 200, multiValueHeaders: null }),
    rules: ['nullHeaders'],
    source: sources.nullHeaders.url,
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
    source: sources.brokenBase64.url,
    fixes: ['/body'],
  },
  {
    ...bad,
    name: 'base64 with line breaks',
    outcome: withAnswer({ body: 'SGVs\r\nbG8=', isBase64Encoded: true }),
    rules: ['badBase64'],
    source: sources.brokenBase64.url,
    headline: 'because the base64 in `body` has line breaks or spaces.',
    fixes: ['/body'],
  },
  {
    ...bad,
    name: 'a list in headers',
    outcome: withAnswer({ headers: { 'set-cookie': ['a=1', 'b=2'] } }),
    rules: ['badHeaders'],
    source: sources.headerValues.url,
    headline: 'the header `set-cookie` in `headers` is a list, not text.',
    also: ({ fixes }) => {
      expect(fixes[0]?.text).toContain('Lists belong in `multiValueHeaders`');
    },
  },
  {
    ...bad,
    name: 'StatusCode with a capital',
    outcome: answers({ StatusCode: 200 }),
    rules: ['noStatus'],
    source: accessLogs,
    headline: '`statusCode` is missing, but there is `StatusCode`.',
    fixes: ['/StatusCode'],
  },
  {
    ...bad,
    name: 'an answer of more than 1 MB',
    outcome: withAnswer({ body: 'x'.repeat(1_100_000) }),
    rules: ['tooLarge'],
    source: sources.troubleshooting.url,
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
];
