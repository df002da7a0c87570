import {
  answers,
  describeRows,
  exits,
  throws,
  timesOut,
  answersText,
} from '../testing/describe-rows-fs.ts';
import type { Row } from '../testing/describe-rows-fs.ts';
import { sampleOf } from '../testing/sample-fs.ts';
import { cloudfrontSources as sources } from './cloudfront-sources.ts';
import { originResponseJudge, viewerResponseJudge } from './response-judge.ts';
import { sentByCloudFront } from './sent-by-cloudfront.ts';
import { numberInHeader } from './testing/header-rows-fs.ts';

const originResponse = 'cloudfront/origin-response';
const viewerResponse = 'cloudfront/viewer-response';
const sampleResponse = (type: string, name: string): Record<string, unknown> =>
  sentByCloudFront(sampleOf(type, name), 'response');

/** What holds for both triggers. */
function common(event: string, response: Record<string, unknown>): Row[] {
  const headers = response['headers'] as object;
  const refused = {
    event,
    status: 'rejected',
    caller: { kind: 'http', statusCode: 502 },
  } as const;
  const malformed = { ...refused, rules: ['malformed'], source: sources.testing.url } as const;
  const failed = {
    ...refused,
    rules: ['failed'],
    source: sources.http503.url,
    caller: { kind: 'http', statusCode: 503 },
  } as const;
  return [
    {
      ...refused,
      name: 'a disallowed header',
      outcome: answers({ ...response, headers: { ...headers, 'x-cache': [{ value: 'Miss' }] } }),
      rules: ['disallowedHeader'],
      source: sources.restrictionsAll.url,
      fixes: ['/headers/x-cache'],
    },
    {
      ...refused,
      name: 'a header that is a text',
      outcome: answers({ ...response, headers: { ...headers, 'x-frame-options': 'DENY' } }),
      rules: ['headersNotLists'],
      source: sources.headersReport.url,
      fixes: ['/headers/x-frame-options'],
    },
    numberInHeader(event, response),
    {
      ...refused,
      name: 'a line break in a header',
      outcome: answers({ ...response, headers: { ...headers, link: [{ value: 'a\nb' }] } }),
      rules: ['badHeaderValue'],
      source: sources.headerValueReport.url,
    },
    {
      ...malformed,
      name: 'the whole event',
      outcome: answers({ Records: [{ cf: { response } }] }),
      headline: 'because the answer is the whole event.',
    },
    {
      ...malformed,
      name: 'statusCode for status',
      outcome: answers({ statusCode: 200, headers }),
      fixes: ['/statusCode'],
    },
    {
      ...malformed,
      name: 'the request',
      outcome: answers({ uri: '/', headers: {} }),
      headline: 'because `status` is missing.',
    },
    {
      ...refused,
      name: 'null',
      outcome: answers(null),
      rules: ['notObject'],
      source: sources.notObjectReport.url,
    },
    {
      ...refused,
      name: 'no JSON',
      outcome: answersText(''),
      rules: ['notJson'],
      source: sources.notJsonReport.url,
    },
    { ...failed, name: 'throws', outcome: throws },
    { ...failed, name: 'exits', outcome: exits },
    { ...failed, name: 'times out', outcome: timesOut, rules: ['timedOut'] },
  ];
}

const page = sampleResponse(originResponse, 'custom-origin');
const fromOrigin = {
  event: 'custom-origin',
  source: sources.updating.url,
  status: 'ok',
  rules: ['bodyKept'],
} as const;

describeRows(originResponse, originResponseJudge, [
  ...common('custom-origin', page),
  {
    ...fromOrigin,
    name: 'the response as it came',
    outcome: answers(page),
    headline: "The 200 goes into the cache and to the viewer, with the origin's body.",
    caller: { kind: 'value', value: page },
  },
  {
    ...fromOrigin,
    name: 'a status of its own for an object that was not found',
    event: 's3-not-found',
    outcome: answers({
      ...sampleResponse(originResponse, 's3-not-found'),
      status: '404',
      statusDescription: 'Not Found',
      body: 'No such page.',
    }),
    rules: ['bodyReplaced'],
    caller: { kind: 'http', statusCode: 404, reason: 'Not Found', body: 'No such page.' },
  },
  {
    ...fromOrigin,
    name: "an empty body takes the origin's away",
    outcome: answers({ ...page, body: '' }),
    rules: ['bodyReplaced'],
    caller: { kind: 'http', statusCode: 200, body: '' },
  },
  {
    ...fromOrigin,
    name: 'a status that is a number',
    outcome: answers({ ...page, status: 404 }),
    rules: ['statusAsNumber', 'bodyKept'],
    source: sources.examples.url,
    fixes: ['/status'],
  },
  {
    ...fromOrigin,
    name: 'a fresh set of headers loses Transfer-Encoding',
    outcome: answers({ status: '200', headers: { 'cache-control': [{ value: 'no-store' }] } }),
    status: 'rejected',
    rules: ['readOnlyHeader'],
    source: sources.readOnlyReport.url,
    headline: 'because the read-only header `Transfer-Encoding` is deleted.',
    fixes: ['/headers'],
  },
  {
    ...fromOrigin,
    name: 'a fresh set of headers where there is no read-only one',
    event: 'minimal',
    outcome: answers({ status: '204', headers: {} }),
  },
  {
    ...fromOrigin,
    name: 'Content-Length may change here',
    event: 's3-object',
    outcome: answers({
      ...sampleResponse(originResponse, 's3-object'),
      headers: { 'content-length': [{ value: '2' }] },
      body: 'ok',
    }),
    rules: ['bodyReplaced'],
  },
  {
    ...fromOrigin,
    name: 'status 700',
    outcome: answers({ ...page, status: '700' }),
    status: 'rejected',
    rules: ['badStatus'],
    caller: { kind: 'nothing' },
    fixes: ['/status'],
  },
  {
    ...fromOrigin,
    name: 'a body as an object',
    outcome: answers({ ...page, body: {} }),
    status: 'rejected',
    rules: ['badBody'],
    source: sources.bodyReport.url,
  },
  {
    ...fromOrigin,
    name: 'base64 that does not decode',
    outcome: answers({ ...page, body: '{}', bodyEncoding: 'base64' }),
    status: 'rejected',
    rules: ['badEncoding'],
    source: sources.generating.url,
  },
  {
    ...fromOrigin,
    name: 'a body of 1.6 MB',
    outcome: answers({ ...page, body: 'A'.repeat(1_600_000) }),
    status: 'rejected',
    rules: ['tooLarge'],
    source: sources.quotas.url,
    headline: 'more than 1 MB',
    caller: { kind: 'http', statusCode: 502 },
  },
]);

const cached = sampleResponse(viewerResponse, 'from-cache');
const { via: _, ...withoutVia } = cached['headers'] as Record<string, unknown>;
const toViewer = {
  event: 'from-cache',
  source: sources.eventStructure.url,
  status: 'ok',
  rules: ['passedOn'],
} as const;

describeRows(viewerResponse, viewerResponseJudge, [
  ...common('from-cache', cached),
  {
    ...toViewer,
    name: 'the response as it came',
    outcome: answers(cached),
    caller: { kind: 'value', value: cached },
  },
  {
    ...toViewer,
    name: 'a header more',
    outcome: answers({
      ...cached,
      headers: { ...(cached['headers'] as object), 'x-frame-options': [{ value: 'DENY' }] },
    }),
  },
  {
    ...toViewer,
    name: 'the status as a number is still the same status',
    outcome: answers({ ...cached, status: 200 }),
    rules: ['statusAsNumber', 'passedOn'],
    fixes: ['/status'],
  },
  {
    ...toViewer,
    name: 'another status',
    outcome: answers({ ...cached, status: '302' }),
    status: 'rejected',
    rules: ['statusChanged'],
    source: sources.restrictionsEdge.url,
    headline: 'because `status` is `302` where it came as `200`.',
    caller: { kind: 'nothing' },
    fixes: ['/status'],
  },
  {
    ...toViewer,
    name: 'a status that is null',
    outcome: answers({ ...cached, status: null }),
    status: 'rejected',
    rules: ['statusChanged'],
    source: sources.restrictionsEdge.url,
  },
  {
    ...toViewer,
    name: 'Via deleted',
    outcome: answers({ ...cached, headers: withoutVia }),
    status: 'rejected',
    rules: ['readOnlyHeader'],
    source: sources.readOnlyReport.url,
    headline: 'because the read-only header `Via` is deleted.',
    caller: { kind: 'http', statusCode: 502 },
  },
  {
    ...toViewer,
    name: 'Warning added',
    event: 'minimal',
    outcome: answers({ status: '200', headers: { Warning: [{ value: '110 - stale' }] } }),
    status: 'rejected',
    rules: ['readOnlyHeader'],
    source: sources.readOnlyReport.url,
    fixes: ['/headers/Warning'],
  },
  {
    ...toViewer,
    name: 'a body',
    outcome: answers({ ...cached, body: 'Hello' }),
    status: 'partial',
    rules: ['bodyNotRead', 'passedOn'],
    source: sources.updating.url,
    fixes: ['/body'],
  },
  {
    ...toViewer,
    name: 'an event that was emptied',
    event: {},
    outcome: answers({ status: '200' }),
  },
]);
