import { defineSources } from '../rule.ts';

const guide =
  'https://github.com/awsdocs/amazon-cloudfront-developer-guide/blob/1c964d49c912371ecc1b0fa1abc3ac7cdf374803/doc_source';
const docs = 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide';

/** Where the rules of Lambda@Edge come from. */
export const cloudfrontSources = defineSources({
  eventStructure: [
    'Lambda@Edge event structure',
    `${docs}/lambda-event-structure.html`,
    '2026-11-24',
  ],
  generating: [
    'CloudFront developer guide, open-source edition: generate HTTP responses in request triggers',
    `${guide}/lambda-generating-http-responses-in-requests.md`,
    '2026-11-24',
  ],
  updating: [
    'CloudFront developer guide, open-source edition: update HTTP responses in origin response triggers',
    `${guide}/lambda-updating-http-responses.md`,
    '2026-11-24',
  ],
  restrictionsAll: [
    'Restrictions on all edge functions',
    `${docs}/edge-function-restrictions-all.html`,
    '2026-11-24',
  ],
  restrictionsEdge: [
    'Restrictions on Lambda@Edge',
    `${docs}/lambda-at-edge-function-restrictions.html`,
    '2026-11-24',
  ],
  quotas: [
    'CloudFront developer guide, open-source edition: quotas',
    `${guide}/cloudfront-limits.md`,
    '2026-11-24',
  ],
  testing: [
    'Test and debug Lambda@Edge functions',
    `${docs}/lambda-edge-testing-debugging.html`,
    '2026-11-24',
  ],
  http503: [
    'HTTP 503 status code (Service Unavailable)',
    `${docs}/http-503-service-unavailable.html`,
    '2026-11-24',
  ],
  examples: [
    'CloudFront developer guide, open-source edition: example functions',
    `${guide}/lambda-examples.md`,
    '2026-11-24',
  ],
  readOnlyReport: [
    'serverless-express: issue 369, 502 because a read-only header was deleted',
    'https://github.com/CodeGenieApp/serverless-express/issues/369',
    '2026-11-24',
  ],
  disallowedReport: [
    'opennextjs-aws: issue 392, 502 because of a disallowed header',
    'https://github.com/opennextjs/opennextjs-aws/issues/392',
    '2026-11-30',
  ],
  notJsonReport: [
    'serverless-next.js: issue 525, 502 because the output is no JSON',
    'https://github.com/serverless-nextjs/serverless-next.js/issues/525',
    '2026-11-30',
  ],
  notObjectReport: [
    'react-ssr-lambda: issue 28, 502 because the output is no object',
    'https://github.com/aws-samples/react-ssr-lambda/issues/28',
    '2026-11-30',
  ],
  headersReport: [
    'Report: 502, each header entry must be an array',
    'https://www.volcengine.com/article/109228',
    '2026-11-30',
  ],
  valueReport: [
    'cloudfront-authorization-at-edge: issue 12, the value of a header is no text',
    'https://github.com/aws-samples/cloudfront-authorization-at-edge/issues/12',
    '2026-11-30',
  ],
  setCookie: [
    'RFC 6265: HTTP State Management Mechanism, Set-Cookie',
    'https://www.rfc-editor.org/rfc/rfc6265#section-4.1',
    '2026-11-30',
  ],
  headerValueReport: [
    'cloudformation-aws-marketplace-saas: issue 54, 502 because of a line break in a header',
    'https://github.com/aws-ia/cloudformation-aws-marketplace-saas/issues/54',
    '2026-11-30',
  ],
  bodyReport: [
    'Report: 502, the body is not a string or exceeds the maximum size',
    'https://n8n.blog/?p=1000',
    '2026-11-30',
  ],
});
