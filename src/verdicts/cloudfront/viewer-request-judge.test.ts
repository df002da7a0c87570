import { answers, describeRows } from '../testing/describe-rows-fs.ts';
import type { Row } from '../testing/describe-rows-fs.ts';
import { sampleOf } from '../testing/sample-fs.ts';
import { cloudfrontSources as sources } from './cloudfront-sources.ts';
import { viewerRequestJudge } from './request-judge.ts';
import { sentByCloudFront } from './sent-by-cloudfront.ts';
import { requestRows } from './testing/request-rows-fs.ts';

const type = 'cloudfront/viewer-request';
const sampleRequest = (name: string): Record<string, unknown> =>
  sentByCloudFront(sampleOf(type, name), 'request');
const request = sampleRequest('get-request');
const headers = request['headers'] as object;
const form = sampleRequest('post-form');

const passes = {
  event: 'get-request',
  source: sources.eventStructure.url,
  status: 'ok',
  rules: ['goesOn'],
} as const;
const makes = {
  event: 'get-request',
  source: sources.generating.url,
  status: 'ok',
  rules: ['generated'],
} as const;
const refused = {
  event: 'get-request',
  status: 'rejected',
  caller: { kind: 'http', statusCode: 502, reason: 'Bad Gateway' },
} as const;
const undocumented = { ...refused, caller: { kind: 'nothing' } } as const;
const readOnly = {
  ...refused,
  rules: ['readOnlyHeader'],
  source: sources.restrictionsAll.url,
} as const;
const disallowed = {
  ...refused,
  rules: ['disallowedHeader'],
  source: sources.restrictionsAll.url,
} as const;

const rows: Row[] = [
  ...requestRows('cloudfront/viewer-request', 'get-request'),
  {
    ...passes,
    name: 'the request as it came',
    outcome: answers(request),
    headline: 'The request goes on to the cache.',
    caller: { kind: 'value', label: 'Request that goes to the cache', value: request },
  },
  { ...passes, name: 'another uri', outcome: answers({ ...request, uri: '/index.html' }) },
  { ...passes, name: 'no query', outcome: answers({ ...request, querystring: '' }) },
  {
    ...passes,
    name: 'a header of its own',
    outcome: answers({ ...request, headers: { ...headers, 'x-viewer-ip': [{ value: '1' }] } }),
  },
  {
    ...makes,
    name: 'a redirect',
    outcome: answers({ status: '302', headers: { location: [{ value: '/shop' }] } }),
    headline: "The viewer gets the function's 302.",
    caller: {
      kind: 'http',
      statusCode: 302,
      reason: 'Found',
      headers: [['Location', '/shop']],
      body: '',
      base64: false,
    },
  },
  { ...makes, name: 'status 204 without a body', outcome: answers({ status: '204' }) },
  {
    ...refused,
    name: 'status 204 with a body',
    outcome: answers({ status: '204', body: 'Nothing' }),
    rules: ['noContentWithBody'],
    source: sources.generating.url,
    fixes: ['/body'],
  },
  {
    ...disallowed,
    name: 'X-Real-IP',
    outcome: answers({ ...request, headers: { ...headers, 'x-real-ip': [{ value: '1' }] } }),
    headline: 'because the header `x-real-ip` is disallowed.',
    fixes: ['/headers/x-real-ip'],
  },
  {
    ...readOnly,
    name: 'Host changed',
    outcome: answers({ ...request, headers: { ...headers, host: [{ value: 'beta.test' }] } }),
    headline: 'because the read-only header `Host` is changed.',
    fixes: ['/headers/host'],
  },
  {
    ...readOnly,
    name: 'Host deleted by a fresh set of headers',
    outcome: answers({ ...request, headers: {} }),
    headline: 'because the read-only header `Host` is deleted.',
    fixes: ['/headers'],
  },
  {
    ...passes,
    name: 'Host under a name in capitals is the same header',
    event: 'minimal',
    outcome: answers({
      ...sampleRequest('minimal'),
      headers: { Host: [{ value: 'd3k7xq9v2mfp1a.cloudfront.net' }] },
    }),
  },
  {
    ...refused,
    name: 'CloudFront-Viewer-Country',
    outcome: answers({
      ...request,
      headers: { ...headers, 'cloudfront-viewer-country': [{ value: 'CH' }] },
    }),
    rules: ['viewerCountry'],
    source: sources.restrictionsEdge.url,
    fixes: ['/headers/cloudfront-viewer-country'],
  },
  {
    ...passes,
    name: 'an origin',
    outcome: answers({ ...request, origin: { custom: { domainName: 'beta.example.com' } } }),
    status: 'partial',
    rules: ['originTooEarly', 'goesOn'],
    fixes: ['/origin'],
  },
  {
    ...passes,
    name: 'a new body without action: replace',
    event: 'post-form',
    outcome: answers({ ...form, body: { ...(form['body'] as object), data: 'bmV3' } }),
    status: 'partial',
    rules: ['bodyNotReplaced', 'goesOn'],
    source: sources.restrictionsEdge.url,
    fixes: ['/body/action'],
  },
  {
    ...passes,
    name: 'a new body',
    event: 'post-form',
    outcome: answers({ ...form, body: { action: 'replace', encoding: 'text', data: 'new' } }),
    rules: ['bodyReplaced', 'goesOn'],
    source: sources.restrictionsEdge.url,
  },
  {
    ...passes,
    name: 'a new body of more than 40 KB',
    event: 'post-form',
    outcome: answers({
      ...form,
      body: { action: 'replace', encoding: 'text', data: 'a'.repeat(41_000) },
    }),
    status: 'partial',
    rules: ['replacementCut', 'goesOn'],
    source: sources.restrictionsEdge.url,
  },
  {
    ...undocumented,
    name: 'a new body that is no base64, though nothing says text',
    event: 'post-form',
    outcome: answers({ ...form, body: { action: 'replace', data: '{"a":1}' } }),
    rules: ['badReplacement'],
    source: sources.eventStructure.url,
    fixes: ['/body/data'],
  },
  {
    ...refused,
    name: 'a response of more than 40 KB',
    outcome: answers({ status: '200', body: 'é'.repeat(20_600) }),
    rules: ['tooLarge'],
    source: sources.generating.url,
    headline: 'because the response has 40.3 KB, more than 40 KB.',
  },
  {
    ...passes,
    name: 'an event that was emptied',
    event: {},
    outcome: answers({ uri: '/', headers: {} }),
  },
];

describeRows(type, viewerRequestJudge, rows);
