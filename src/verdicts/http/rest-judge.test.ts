import { expect } from 'vitest';
import { apiGatewaySources as sources } from './api-gateway-sources.ts';
import { restJudge } from './rest-judge.ts';
import { restRefusedRows } from './testing/rest-refused-rows.ts';
import { answers, describeRows } from '../testing/describe-rows-fs.ts';
import type { Row } from '../testing/describe-rows-fs.ts';

const guide = sources.restProxy.url;
const recorded = sources.localstackTests.url;
const notes = sources.importantNotes.url;
const headers = { 'content-type': 'text/plain' };
const good = { statusCode: 200, headers, body: 'Hello' };
const png = 'iVBORw0KGgo=';
const image = {
  ...good,
  headers: { 'Content-Type': 'image/png' },
  body: png,
  isBase64Encoded: true,
};

const event = 'get-with-query';
const fine = { event, status: 'ok', rules: ['passedOn'], source: guide } as const;
const part = { ...fine, status: 'partial' } as const;
const withAnswer = (more: object) => answers({ ...good, ...more });
const accepting = (accept: string): object => ({ headers: { accept } });

const rows: Row[] = [
  {
    ...fine,
    name: 'a response',
    outcome: answers(good),
    caller: {
      statusCode: 200,
      reason: 'OK',
      headers: [['content-type', 'text/plain']],
      body: 'Hello',
    },
    fixes: [],
  },
  {
    ...fine,
    name: 'a 404 is no failure',
    outcome: withAnswer({ statusCode: 404 }),
    headline: 'The client gets the 404 that the function answered.',
  },
  { ...fine, name: 'a 500 is no failure', outcome: withAnswer({ statusCode: 500 }) },
  { ...fine, name: 'body is null', outcome: withAnswer({ body: null }), caller: { body: '' } },
  {
    ...fine,
    name: 'all maps are null',
    outcome: answers({
      statusCode: 204,
      headers: null,
      multiValueHeaders: null,
      isBase64Encoded: null,
    }),
    caller: { statusCode: 204, headers: [['Content-Type', 'application/json']] },
  },
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
    name: 'no content type',
    outcome: withAnswer({ headers: {} }),
    rules: ['passedOn', 'defaultType'],
    source: notes,
    caller: { headers: [['Content-Type', 'application/json']] },
  },
  {
    ...fine,
    name: 'header values that are a boolean and a number',
    outcome: withAnswer({ headers: { ...headers, 'x-a': true, 'x-b': 600 } }),
    caller: {
      headers: [
        ['content-type', 'text/plain'],
        ['x-a', 'true'],
        ['x-b', '600'],
      ],
    },
  },
  {
    ...fine,
    name: 'no statusCode',
    outcome: answers({ headers, body: 'Hello' }),
    rules: ['passedOn', 'noStatus'],
    source: recorded,
    headline: 'The client gets a 200, because `statusCode` is missing.',
    fixes: ['/statusCode'],
    also: ({ steps }) => {
      expect(steps[1]?.text).toContain('The guide does not allow for it');
    },
  },
  {
    ...fine,
    name: 'an empty object',
    outcome: answers({}),
    rules: ['passedOn', 'noStatus'],
    source: recorded,
    caller: { statusCode: 200, body: '' },
  },
  {
    ...fine,
    name: 'statusCode as text',
    outcome: withAnswer({ statusCode: '201' }),
    rules: ['passedOn', 'textStatus'],
    source: recorded,
    caller: { statusCode: 201, reason: 'Created' },
  },
  {
    ...fine,
    name: 'two cookies',
    outcome: withAnswer({ multiValueHeaders: { 'Set-Cookie': ['a=1', 'b=2'] } }),
    caller: {
      headers: [
        ['Set-Cookie', 'a=1'],
        ['Set-Cookie', 'b=2'],
        ['content-type', 'text/plain'],
      ],
    },
  },
  {
    ...fine,
    name: 'a header in both maps, in another case',
    outcome: withAnswer({
      headers: { ...headers, 'test-multi': 'value-solo' },
      multiValueHeaders: { 'tesT-Multi': ['value-multi'] },
    }),
    rules: ['passedOn', 'mergedHeaders'],
    source: recorded,
    caller: {
      headers: [
        ['tesT-Multi', 'value-multi'],
        ['content-type', 'text/plain'],
        ['tesT-Multi', 'value-solo'],
      ],
    },
  },
  {
    ...fine,
    name: 'the same value in both maps',
    outcome: withAnswer({ multiValueHeaders: { 'Content-Type': ['text/plain'] } }),
    rules: ['passedOn', 'mergedHeaders'],
    source: recorded,
    caller: { headers: [['Content-Type', 'text/plain']] },
  },
  {
    ...part,
    name: 'two cookies in one header',
    outcome: withAnswer({ headers: { ...headers, 'Set-Cookie': 'a=1; Secure, b=2' } }),
    rules: ['passedOn', 'joinedCookies'],
    fixes: ['/headers/Set-Cookie'],
  },
  {
    ...part,
    name: 'WWW-Authenticate is remapped',
    outcome: withAnswer({ statusCode: 401, headers: { ...headers, 'WWW-Authenticate': 'Basic' } }),
    rules: ['passedOn', 'remappedHeaders'],
    source: notes,
    headline: 'but `WWW-Authenticate` comes as `x-amzn-Remapped-WWW-Authenticate`.',
    caller: {
      statusCode: 401,
      headers: [
        ['content-type', 'text/plain'],
        ['x-amzn-Remapped-WWW-Authenticate', 'Basic'],
      ],
    },
  },
  {
    ...fine,
    name: 'what frameworks set is remapped and dropped',
    outcome: withAnswer({
      headers: { ...headers, connection: 'keep-alive', 'transfer-encoding': 'chunked' },
    }),
    rules: ['passedOn', 'remappedHeaders', 'droppedHeaders'],
    source: notes,
    caller: {
      headers: [
        ['content-type', 'text/plain'],
        ['x-amzn-Remapped-connection', 'keep-alive'],
      ],
    },
  },
  {
    ...part,
    name: 'Proxy-Authenticate is dropped',
    outcome: withAnswer({ headers: { ...headers, 'Proxy-Authenticate': 'Basic' } }),
    rules: ['passedOn', 'droppedHeaders'],
    source: notes,
    headline: '`Proxy-Authenticate` comes not at all',
  },
  {
    ...part,
    name: 'an image without binary media types',
    event: accepting('image/png'),
    outcome: answers(image),
    rules: ['passedOn', 'notDecoded'],
    source: recorded,
    headline: 'but with base64 text for a body',
    caller: { body: png, base64: false },
    fixes: ['binaryMediaTypes'],
  },
  ...[
    ['image/png', 'image/png'],
    ['image/png', 'image/png,image/*,*/*;q=0.8'],
    ['image/*', 'image/webp'],
    ['image/*', 'image/*'],
    ['*/*', 'text/html,application/xhtml+xml'],
  ].map(([binaryMediaTypes, accept = '']): Row => ({
    ...fine,
    name: `an image: ${binaryMediaTypes ?? ''} for ${accept}`,
    event: accepting(accept),
    options: { binaryMediaTypes },
    outcome: answers(image),
    rules: ['passedOn', 'decoded'],
    source: sources.binaryMedia.url,
    caller: { body: png, base64: true },
  })),
  ...[
    ['image/png', 'image/jpg'],
    ['image/png', 'image/*'],
    ['image/png', '*/*'],
    ['image/png', 'image/webp,image/png,*/*;q=0.8'],
    ['image/*', 'application'],
    ['image/png', ''],
  ].map(([binaryMediaTypes, accept = '']): Row => ({
    ...part,
    name: `no image: ${binaryMediaTypes ?? ''} for ${accept || 'nothing'}`,
    event: accepting(accept),
    options: { binaryMediaTypes },
    outcome: answers(image),
    rules: ['passedOn', 'notDecoded'],
    source: recorded,
    caller: { body: png, base64: false },
  })),
  {
    ...fine,
    name: 'base64 of JSON',
    options: { binaryMediaTypes: '*/*' },
    outcome: answers({ statusCode: 200, body: 'eyJhIjoxfQ==', isBase64Encoded: true }),
    rules: ['passedOn', 'defaultType', 'decoded'],
    source: notes,
    caller: { body: '{"a":1}', base64: false },
  },
  { ...fine, name: 'an event that is a list', event: [], outcome: answers(good) },
];

describeRows('api-gateway/rest-proxy', restJudge, [...rows, ...restRefusedRows]);
