import { defineSources } from '../rule.ts';

/** Where the rules of load balancers come from. */
export const albSources = defineSources({
  guide: [
    'Use Lambda functions as targets of an Application Load Balancer',
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html',
    '2026-11-24',
  ],
  troubleshooting: [
    'Troubleshoot your Application Load Balancers',
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html',
    '2026-11-24',
  ],
  accessLogs: [
    'Access logs for your Application Load Balancer',
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html',
    '2026-11-24',
  ],
  leastAnswer: [
    'ELB user guide: issue 33, an answer of statusCode alone',
    'https://github.com/awsdocs/elb-application-load-balancers-user-guide/issues/33',
    '2026-11-24',
  ],
  textStatus: [
    'apig-wsgi: issue 52, statusCode must be numeric',
    'https://github.com/adamchainz/apig-wsgi/issues/52',
    '2026-11-24',
  ],
  headerValues: [
    'lambda-api: issue 117, a boolean header value',
    'https://github.com/jeremydaly/lambda-api/issues/117',
    '2026-11-24',
  ],
  nullHeaders: [
    'aws-lambda-go-api-proxy: issue 79, headers set to null',
    'https://github.com/awslabs/aws-lambda-go-api-proxy/issues/79',
    '2026-11-24',
  ],
  nullDescription: [
    'aws-lambda-dotnet: issue 507, statusDescription set to null',
    'https://github.com/aws/aws-lambda-dotnet/issues/507',
    '2026-11-24',
  ],
  nullBody: [
    'Powertools for AWS Lambda (Python): issue 4671, body set to null',
    'https://github.com/aws-powertools/powertools-lambda-python/issues/4671',
    '2026-11-24',
  ],
  noContent: [
    'RFC 9110, HTTP Semantics: 204 No Content, 304 Not Modified',
    'https://www.rfc-editor.org/rfc/rfc9110.html#name-204-no-content',
    '2026-11-30',
  ],
  multiValueHeaders: [
    'serverless-http: pull request 283, headers lost with multi-value headers',
    'https://github.com/dougmoscrop/serverless-http/pull/283',
    '2026-11-24',
  ],
});
