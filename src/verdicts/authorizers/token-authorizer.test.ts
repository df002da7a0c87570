import { authorizerSources as sources } from './authorizer-sources.ts';
import { tokenAuthorizerJudge } from './rest-authorizer-judge.ts';
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
import { tokenPolicyRows } from './testing/token-policy-rows-fs.ts';

const stage = 'arn:aws:execute-api:eu-west-1:123456789012:k3v9x2p7qd/prod/*';
const invoke = 'execute-api:Invoke';
const allow = { Effect: 'Allow', Action: invoke, Resource: stage };
const policy = (...Statement: unknown[]): Record<string, unknown> => ({
  principalId: 'user-1207',
  policyDocument: { Version: '2012-10-17', Statement },
});
const throwsMessage = (errorMessage: string): typeof throws => ({
  ...throws,
  errorType: 'Error',
  errorMessage,
});

const denied = 'User is not authorized to access this resource';

const row = { event: 'bearer-token' };
const passes = {
  ...row,
  status: 'ok',
  rules: ['allowed'],
  source: sources.output.url,
  caller: { kind: 'value' },
  fixes: [],
} as const;
const implicit = {
  ...row,
  status: 'rejected',
  rules: ['implicitDeny'],
  source: sources.capturedDenial.url,
  caller: { statusCode: 403, reason: 'Forbidden', body: `{"Message":"${denied}"}` },
} as const;
const error = {
  ...row,
  status: 'rejected',
  caller: { statusCode: 500, reason: 'Internal Server Error', body: '{"message":null}' },
} as const;
const failed = { ...error, rules: ['failed'], source: sources.unauthorized.url, fixes: ['-'] };
const noPolicy = { ...error, rules: ['noPolicy'], source: sources.answersStatus.url };
const bad = { ...error, rules: ['badPolicy'], source: sources.grammar.url };
const badContext = { ...error, rules: ['badContext'], source: sources.nestedContext.url };
const noPrincipal = { ...error, rules: ['noPrincipal'], source: sources.output.url };

const rows: Row[] = [
  ...tokenPolicyRows,
  {
    ...row,
    name: 'throws Unauthorized',
    event: 'expired-token',
    outcome: throwsMessage('Unauthorized'),
    status: 'rejected',
    rules: ['unauthorized'],
    source: sources.unauthorized.url,
    headline:
      'The client gets a 401, because the function threw an error with the message `Unauthorized`.',
    caller: { statusCode: 401, reason: 'Unauthorized', body: '{"message":"Unauthorized"}' },
    fixes: [],
  },
  {
    ...failed,
    name: 'throws Unauthorized and more',
    outcome: throwsMessage('Unauthorized: the token has expired'),
    headline: 'with the message `Unauthorized: the token has expired`',
  },
  {
    ...failed,
    name: 'throws unauthorized in small letters',
    outcome: throwsMessage('unauthorized'),
  },
  { ...failed, name: 'throws something else', outcome: throws },
  { ...failed, name: 'times out', outcome: timesOut, headline: 'because the function timed out' },
  { ...failed, name: 'exits', outcome: exits },
  { ...failed, name: 'fails to start', outcome: failsInInit },
  {
    ...failed,
    name: 'fails to start with the message Unauthorized',
    outcome: { ...failsInInit, errorMessage: 'Unauthorized' },
  },
  {
    ...error,
    name: 'answers null',
    outcome: answers(null),
    rules: ['nullAnswer'],
    source: sources.answersNull.url,
    headline: 'The client gets a 500, because the answer is `null`.',
    fixes: [''],
  },
  {
    ...noPolicy,
    name: 'answers with a status',
    outcome: answers({ statusCode: 401, body: 'Unauthorized' }),
    headline: '`policyDocument` is missing',
  },
  { ...noPolicy, name: 'answers isAuthorized', outcome: answers({ isAuthorized: true }) },
  { ...noPolicy, name: 'answers a text', outcome: answers('Unauthorized') },
  { ...noPolicy, name: 'answers a list', outcome: answers([policy(allow)]) },
  { ...noPolicy, name: 'answers no JSON', outcome: answersText('<html>') },
  { ...noPolicy, name: 'answers an empty body', outcome: answersText('') },
  {
    ...noPrincipal,
    name: 'principalId is missing',
    outcome: answers({ policyDocument: policy(allow)['policyDocument'] }),
    headline: 'The client gets a 500, because `principalId` is missing.',
    fixes: [''],
  },
  {
    ...noPrincipal,
    name: 'principalId is a number',
    outcome: answers({ ...policy(allow), principalId: 1207 }),
    fixes: ['/principalId'],
  },
  {
    ...noPrincipal,
    name: 'principalId is null',
    outcome: answers({ ...policy(allow), principalId: null }),
  },
  {
    ...bad,
    name: 'the policy is JSON text',
    outcome: answers({
      principalId: 'x',
      policyDocument: JSON.stringify(policy(allow)['policyDocument']),
    }),
    fixes: ['/policyDocument'],
  },
  {
    ...bad,
    name: 'names in small letters',
    outcome: answers({ principalId: 'x', policyDocument: { statement: [{ effect: 'Allow' }] } }),
    headline: '`Statement` is missing, but there is `statement`',
  },
  {
    ...bad,
    name: 'an effect in small letters',
    outcome: answers(policy({ ...allow, Effect: 'allow' })),
    fixes: ['/policyDocument/Statement/0/Effect'],
  },
  {
    ...bad,
    name: 'the second statement is malformed',
    outcome: answers(policy(allow, { Effect: 'Deny', Action: invoke })),
    fixes: ['/policyDocument/Statement/1'],
  },
  {
    ...bad,
    name: 'another version',
    outcome: answers({
      principalId: 'x',
      policyDocument: { Version: '2026-11-30', Statement: [allow] },
    }),
  },
  {
    ...error,
    name: 'a condition of null',
    outcome: answers(policy({ ...allow, Condition: null })),
    rules: ['nullCondition'],
    source: sources.nullCondition.url,
    fixes: ['/policyDocument/Statement/0/Condition'],
  },
  {
    ...bad,
    name: 'a condition that is a text',
    outcome: answers(policy({ ...allow, Condition: 'x' })),
  },
  {
    ...badContext,
    name: 'a list in the context',
    outcome: answers({ ...policy(allow), context: { 'a/b': ['buyer'] } }),
    headline: '`a/b` in `context` is a list',
    fixes: ['/context/a~1b'],
  },
  {
    ...badContext,
    name: 'an object in the context',
    outcome: answers({ ...policy(allow), context: { user: {} } }),
    fixes: ['/context/user'],
  },
  {
    ...badContext,
    name: 'a context that is a text',
    outcome: answers({ ...policy(allow), context: 'x' }),
    fixes: ['/context'],
  },
  {
    ...implicit,
    name: 'an event without an ARN',
    event: {},
    outcome: answers(policy(allow)),
    headline: 'does not cover an event without an ARN',
  },
  {
    ...passes,
    name: 'an event without an ARN, and a policy that allows everything',
    event: [],
    outcome: answers(policy({ ...allow, Resource: '*' })),
  },
];

describeRows('api-gateway/token-authorizer', tokenAuthorizerJudge, rows);
