import { expect } from 'vitest';
import { authorizerSources as sources } from './authorizer-sources.ts';
import { httpAuthorizerJudge, httpAuthorizerV2Judge } from './http-authorizer-judge.ts';
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

const { url: source } = sources.httpApi;
const stage = 'arn:aws:execute-api:eu-west-1:123456789012:a8f2m5t0ze/dev/*';
const route = stage.replace('*', 'GET/orders/42');
const allow = { Effect: 'Allow', Action: 'execute-api:Invoke', Resource: stage };
const deny = { ...allow, Effect: 'Deny' };
const policy = (...Statement: unknown[]): Record<string, unknown> => ({
  principalId: 'user-1207',
  policyDocument: { Version: '2012-10-17', Statement },
});

const row = { event: 'bearer-token', source };
const passes = { ...row, status: 'ok', rules: ['allowed'], fixes: [] } as const;
const forbidden = {
  ...row,
  status: 'rejected',
  caller: { statusCode: 403, body: '{"message":"Forbidden"}' },
} as const;
const error = {
  ...row,
  status: 'rejected',
  caller: { statusCode: 500, body: '{"message":"Internal Server Error"}' },
} as const;
const failed = { ...error, rules: ['failed'], fixes: ['-'] };

/** What both formats do with policies and failures. */
const shared: Row[] = [
  {
    ...passes,
    name: 'allows the stage, with a list in the context',
    outcome: answers({ ...policy(allow), context: { roles: ['buyer'], tenantId: 17 } }),
    headline: 'The request passes: statement 0 allows it.',
    caller: { kind: 'value', value: { roles: ['buyer'], tenantId: 17 } },
  },
  {
    ...passes,
    name: 'allows without a context',
    outcome: answers(policy(allow)),
    caller: { kind: 'value', value: null },
  },
  {
    ...passes,
    name: 'allows the one route, without a cache',
    outcome: answers(policy({ ...allow, Resource: route })),
  },
  {
    ...passes,
    name: 'allows the one route, with a cache',
    options: { authorizerResultTtl: 3600 },
    outcome: answers(policy({ ...allow, Resource: route })),
    rules: ['allowed', 'cachedForOne'],
    fixes: ['/policyDocument/Statement/0/Resource'],
    also: ({ steps }) => {
      expect(steps[1]?.text).toContain('kept for 1 hour');
    },
  },
  {
    ...passes,
    name: 'a condition on the address is met',
    outcome: answers(
      policy({ ...allow, Condition: { IpAddress: { 'aws:SourceIp': '203.0.113.24' } } }),
    ),
    rules: ['condition', 'allowed'],
    source: sources.conditions.url,
  },
  {
    ...forbidden,
    name: 'denies the route',
    outcome: answers(policy(allow, deny)),
    rules: ['explicitDeny'],
  },
  {
    ...forbidden,
    name: 'allows another route',
    outcome: answers(policy({ ...allow, Resource: route.replace('GET', 'POST') })),
    rules: ['implicitDeny'],
    fixes: ['/policyDocument/Statement/0/Resource'],
  },
  {
    ...forbidden,
    name: 'allows another API',
    outcome: answers(policy({ ...allow, Resource: stage.replace('a8f2m5t0ze', 'k3v9x2p7qd') })),
    rules: ['implicitDeny'],
  },
  {
    ...error,
    name: 'principalId is missing',
    outcome: answers({ ...policy(allow), principalId: undefined }),
    rules: ['noPrincipal'],
    fixes: [''],
  },
  {
    ...error,
    name: 'an effect in capitals',
    outcome: answers(policy({ ...allow, Effect: 'ALLOW' })),
    rules: ['badPolicy'],
    source: sources.grammar.url,
    fixes: ['/policyDocument/Statement/0/Effect'],
  },
  {
    ...error,
    name: 'a condition of null',
    outcome: answers(policy({ ...allow, Condition: null })),
    rules: ['nullCondition'],
    source: sources.nullCondition.url,
  },
  {
    ...error,
    name: 'answers null',
    outcome: answers(null),
    rules: ['noPolicy'],
    headline: 'the answer is `null`',
  },
  { ...error, name: 'answers an empty object', outcome: answers({}), rules: ['noPolicy'] },
  { ...error, name: 'answers no JSON', outcome: answersText('true!'), rules: ['noPolicy'] },
  {
    ...failed,
    name: 'throws Unauthorized',
    outcome: { ...throws, errorMessage: 'Unauthorized' },
    also: ({ steps }) => {
      expect(steps[0]?.text).toContain('not documented');
    },
  },
  { ...failed, name: 'throws', outcome: throws },
  {
    ...failed,
    name: 'times out',
    outcome: timesOut,
    headline: 'The client gets a 500, because the function timed out.',
  },
  { ...failed, name: 'exits', outcome: exits },
  { ...failed, name: 'fails to start', outcome: failsInInit },
  {
    ...forbidden,
    name: 'an event that is empty',
    event: {},
    outcome: answers(policy(allow)),
    rules: ['implicitDeny'],
  },
];

const simple = { options: { enableSimpleResponses: true } };

describeRows('api-gateway/http-api-authorizer-v1', httpAuthorizerJudge, [
  ...shared,
  {
    ...error,
    name: 'answers isAuthorized',
    outcome: answers({ isAuthorized: true }),
    rules: ['simpleResponse'],
    headline:
      'because the answer is a simple response (`isAuthorized`), which format 1.0 does not know.',
    fixes: ['/isAuthorized'],
  },
  {
    ...passes,
    name: 'answers isAuthorized beside a policy',
    outcome: answers({ isAuthorized: false, ...policy(allow) }),
  },
]);

describeRows('api-gateway/http-api-authorizer-v2', httpAuthorizerV2Judge, [
  ...shared,
  {
    ...error,
    name: 'simple response in IAM mode',
    outcome: answers({ isAuthorized: true }),
    rules: ['simpleForPolicy'],
    headline:
      'The client gets a 500, because the answer is a simple response (`isAuthorized`), and simple responses are off.',
    fixes: ['enableSimpleResponses'],
  },
  {
    ...error,
    name: 'a refusal in IAM mode',
    outcome: answers({ isAuthorized: false }),
    rules: ['simpleForPolicy'],
  },
  {
    ...passes,
    name: 'both in IAM mode: the policy counts',
    outcome: answers({ isAuthorized: false, ...policy(allow) }),
  },
  {
    ...passes,
    ...simple,
    name: 'simple: isAuthorized is true',
    outcome: answers({ isAuthorized: true, context: { roles: ['admin'] } }),
    rules: ['authorized'],
    headline: 'The request passes: `isAuthorized` is true.',
    caller: { kind: 'value', value: { roles: ['admin'] } },
  },
  {
    ...passes,
    name: 'simple: isAuthorized is true, with a cache',
    options: { enableSimpleResponses: true, authorizerResultTtl: 300 },
    outcome: answers({ isAuthorized: true }),
    rules: ['authorized', 'cachedForAll'],
  },
  {
    ...forbidden,
    ...simple,
    name: 'simple: isAuthorized is false',
    outcome: answers({ isAuthorized: false, context: {} }),
    rules: ['notAuthorized'],
    headline: 'The client gets a 403, because `isAuthorized` is false.',
  },
  {
    ...error,
    ...simple,
    name: 'simple: isAuthorized is a text',
    outcome: answers({ isAuthorized: 'true' }),
    rules: ['notBoolean'],
    fixes: ['/isAuthorized'],
  },
  {
    ...error,
    ...simple,
    name: 'simple: isAuthorized is null',
    outcome: answers({ isAuthorized: null }),
    rules: ['notBoolean'],
  },
  {
    ...error,
    ...simple,
    name: 'simple: isAuthorized is missing',
    outcome: answers({}),
    rules: ['notBoolean'],
    fixes: [''],
  },
  {
    ...error,
    ...simple,
    name: 'simple: answers true',
    outcome: answers(true),
    rules: ['notBoolean'],
    headline: 'the answer is `true`',
  },
  {
    ...error,
    ...simple,
    name: 'simple: answers null',
    outcome: answers(null),
    rules: ['notBoolean'],
  },
  {
    ...error,
    ...simple,
    name: 'simple: answers a policy',
    outcome: answers(policy(allow)),
    rules: ['policyForSimple'],
    fixes: ['enableSimpleResponses'],
  },
  {
    ...forbidden,
    ...simple,
    name: 'simple: isAuthorized counts, not the policy beside it',
    outcome: answers({ isAuthorized: false, ...policy(allow) }),
    rules: ['notAuthorized'],
  },
  { ...failed, ...simple, name: 'simple: times out', outcome: timesOut },
]);
