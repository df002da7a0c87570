import { answers, describeRows } from '../testing/describe-rows-fs.ts';
import type { Row } from '../testing/describe-rows-fs.ts';
import { sampleOf } from '../testing/sample-fs.ts';
import { cloudfrontSources as sources } from './cloudfront-sources.ts';
import { originRequestJudge } from './request-judge.ts';
import { sentByCloudFront } from './sent-by-cloudfront.ts';
import { requestRows } from './testing/request-rows-fs.ts';

const type = 'cloudfront/origin-request';
const sampleRequest = (name: string): Record<string, unknown> =>
  sentByCloudFront(sampleOf(type, name), 'request');
const request = sampleRequest('custom-origin');
const headers = request['headers'] as object;
const { custom } = request['origin'] as { custom: object };
const conditional = sampleRequest('conditional-get');
const bucket = {
  authMethod: 'none',
  customHeaders: {},
  path: '',
  domainName: 'b.s3.amazonaws.com',
};
const toServer = (changes: object, host = 'b.example.com'): object => ({
  ...request,
  headers: { ...headers, host: [{ key: 'Host', value: host }] },
  origin: { custom: { ...custom, domainName: 'b.example.com', ...changes } },
});
const toBucket = (changes: object): object => ({
  ...request,
  headers: { ...headers, host: [{ key: 'Host', value: bucket.domainName }] },
  origin: { s3: { ...bucket, ...changes } },
});
const without = (name: string): object =>
  Object.fromEntries(
    Object.entries(conditional['headers'] as object).filter(([one]) => one !== name),
  );

const passes = {
  event: 'custom-origin',
  source: sources.eventStructure.url,
  status: 'ok',
  rules: ['goesOn'],
  fixes: [],
} as const;
const refused = {
  event: 'custom-origin',
  status: 'rejected',
  caller: { kind: 'http', statusCode: 502 },
} as const;
const badOrigin = {
  ...refused,
  rules: ['badOrigin'],
  source: sources.eventStructure.url,
} as const;
const readOnly = {
  ...refused,
  event: 'conditional-get',
  rules: ['readOnlyHeader'],
  source: sources.restrictionsAll.url,
} as const;

const rows: Row[] = [
  ...requestRows('cloudfront/origin-request', 'custom-origin'),
  {
    ...passes,
    name: 'the request as it came',
    outcome: answers(request),
    headline: 'The request goes on to the origin.',
  },
  { ...passes, name: 'another server, with its host', outcome: answers(toServer({})) },
  { ...passes, name: 'a bucket, with its host', outcome: answers(toBucket({})) },
  {
    ...passes,
    name: 'another server, and the host forgotten',
    outcome: answers(toServer({}, 'shop.example.com')),
    rules: ['forgottenHost', 'goesOn'],
    headline: 'The request goes to `b.example.com` and asks for the host `shop.example.com`.',
    source: sources.examples.url,
    fixes: ['/headers/host'],
  },
  {
    ...passes,
    name: 'another server, and another host on purpose',
    outcome: answers(toServer({}, 'www.example.com')),
  },
  {
    ...badOrigin,
    name: 'two origins',
    outcome: answers({ ...request, origin: { custom, s3: bucket } }),
    headline: 'because `origin` holds both `custom` and `s3`.',
    fixes: ['/origin'],
  },
  { ...badOrigin, name: 'no origin in it', outcome: answers({ ...request, origin: {} }) },
  { ...badOrigin, name: 'an origin that is null', outcome: answers({ ...request, origin: null }) },
  {
    ...badOrigin,
    name: 'a server that is a text',
    outcome: answers({ ...request, origin: { custom: 'b.example.com' } }),
    fixes: ['/origin/custom'],
  },
  {
    ...badOrigin,
    name: 'a domain name with a port',
    outcome: answers(toServer({ domainName: 'b.example.com:8443' })),
    fixes: ['/origin/custom/domainName'],
  },
  {
    ...badOrigin,
    name: 'an address for a domain name',
    outcome: answers(toServer({ domainName: '192.0.2.7' })),
  },
  {
    ...badOrigin,
    name: 'port 22',
    outcome: answers(toServer({ port: 22 })),
    fixes: ['/origin/custom/port'],
  },
  { ...badOrigin, name: 'protocol ftp', outcome: answers(toServer({ protocol: 'ftp' })) },
  {
    ...badOrigin,
    name: 'a timeout as text',
    outcome: answers(toServer({ readTimeout: '30' })),
    fixes: ['/origin/custom/readTimeout'],
  },
  { ...badOrigin, name: 'a path that ends in /', outcome: answers(toServer({ path: '/v2/' })) },
  {
    ...badOrigin,
    name: 'a bucket without authMethod',
    outcome: answers(toBucket({ authMethod: undefined })),
    fixes: ['/origin/s3/authMethod'],
  },
  {
    ...badOrigin,
    name: 'an access identity without a Region',
    outcome: answers(toBucket({ authMethod: 'origin-access-identity' })),
    fixes: ['/origin/s3/region'],
  },
  {
    ...refused,
    name: 'a header that is a custom header too',
    outcome: answers({
      ...toServer({ customHeaders: { 'x-secret': [{ value: '1' }] } }),
      headers: {
        ...headers,
        host: [{ value: 'b.example.com' }],
        'X-Secret': [{ value: '2' }],
      },
    }),
    rules: ['customHeaderTwice'],
    source: sources.eventStructure.url,
    fixes: ['/origin/custom/customHeaders'],
  },
  {
    ...readOnly,
    name: 'Accept-Encoding deleted',
    outcome: answers({ ...conditional, headers: without('accept-encoding') }),
    headline: 'because the read-only header `Accept-Encoding` is deleted.',
  },
  {
    ...readOnly,
    name: 'If-None-Match deleted',
    outcome: answers({ ...conditional, headers: without('if-none-match') }),
  },
  {
    ...passes,
    name: 'User-Agent deleted',
    event: 'conditional-get',
    outcome: answers({ ...conditional, headers: without('user-agent') }),
  },
  {
    ...readOnly,
    name: 'Transfer-Encoding in a response of its own',
    outcome: answers({ status: '200', headers: { 'transfer-encoding': [{ value: 'chunked' }] } }),
  },
  {
    ...passes,
    name: 'the country, which CloudFront has added itself',
    event: 'cloudfront-headers',
    outcome: answers({ ...sampleRequest('cloudfront-headers'), uri: '/ch/' }),
  },
  {
    ...refused,
    name: 'X-Forwarded-Proto',
    outcome: answers({
      ...request,
      headers: { ...headers, 'x-forwarded-proto': [{ value: 'https' }] },
    }),
    rules: ['disallowedHeader'],
    source: sources.restrictionsAll.url,
  },
  {
    ...passes,
    name: 'a response of its own',
    outcome: answers({ status: '404', body: 'No such page.' }),
    rules: ['generated'],
    source: sources.generating.url,
    headline: "The viewer gets the function's 404, and the cache keeps it.",
    caller: { kind: 'http', statusCode: 404, reason: 'Not Found' },
  },
  {
    ...passes,
    name: 'status 204 with a body, which only a viewer request may not have',
    outcome: answers({ status: 204, body: 'x' }),
    rules: ['statusAsNumber', 'generated'],
    source: sources.examples.url,
    fixes: ['/status'],
  },
  {
    ...passes,
    name: 'a response of 900 KB',
    outcome: answers({ status: '200', body: 'a'.repeat(921_600) }),
    rules: ['generated'],
    source: sources.generating.url,
  },
  {
    ...refused,
    name: 'a response of more than 1 MB',
    outcome: answers({ status: '200', body: 'a'.repeat(1_048_577) }),
    rules: ['tooLarge'],
    source: sources.generating.url,
    headline: 'more than 1 MB',
  },
  ...bodies(),
];

function bodies(): Row[] {
  const post = sampleRequest('post-json');
  const body = post['body'] as object;
  const withBody = {
    ...passes,
    event: 'post-json',
    source: sources.restrictionsEdge.url,
  } as const;
  return [
    {
      ...withBody,
      name: 'a new body without action: replace',
      outcome: answers({ ...post, body: { ...body, data: 'bmV3' } }),
      status: 'partial',
      rules: ['bodyNotReplaced', 'goesOn'],
      fixes: ['/body/action'],
    },
    {
      ...withBody,
      name: 'a new body in base64',
      outcome: answers({ ...post, body: { ...body, action: 'replace', data: 'bmV3' } }),
      rules: ['bodyReplaced', 'goesOn'],
    },
    {
      ...withBody,
      name: 'a new body of more than 1 MB',
      outcome: answers({
        ...post,
        body: { action: 'replace', encoding: 'text', data: 'a'.repeat(1_100_000) },
      }),
      status: 'partial',
      rules: ['replacementCut', 'goesOn'],
      fixes: ['/body/data'],
    },
    {
      ...refused,
      name: 'a new body that is an object',
      event: 'post-json',
      outcome: answers({ ...post, body: { action: 'replace', encoding: 'text', data: {} } }),
      rules: ['badReplacement'],
      source: sources.eventStructure.url,
      caller: { kind: 'nothing' },
    },
  ];
}

describeRows(type, originRequestJudge, rows);
