import { expect } from 'vitest';
import { authorizerSources as sources } from './authorizer-sources.ts';
import { requestAuthorizerJudge } from './rest-authorizer-judge.ts';
import { answers, describeRows, throws, timesOut } from '../testing/describe-rows-fs.ts';
import type { Row } from '../testing/describe-rows-fs.ts';

const api = 'arn:aws:execute-api:eu-west-1:123456789012:k3v9x2p7qd/prod';
const handshake = 'arn:aws:execute-api:eu-west-1:123456789012:w6r1n4c8yb/prod/$connect';
const statement = (Resource: unknown, more: object = {}): object => ({
  Effect: 'Allow',
  Action: 'execute-api:Invoke',
  Resource,
  ...more,
});
const policy = (...Statement: unknown[]): Record<string, unknown> => ({
  principalId: 'user-1207',
  policyDocument: { Version: '2012-10-17', Statement },
});
const address = (range: string): object => ({
  Condition: { IpAddress: { 'aws:SourceIp': range } },
});

const rest = { event: 'header-token' };
const passes = { ...rest, status: 'ok', rules: ['allowed'], source: sources.output.url } as const;
const error = {
  ...rest,
  status: 'rejected',
  caller: { statusCode: 500, body: '{"message":null}' },
} as const;
const socket = { event: 'websocket-connect', source: sources.webSocketConnect.url };
const refused = { ...socket, status: 'rejected', caller: { body: '' } } as const;

const rows: Row[] = [
  {
    ...passes,
    name: 'allows the stage',
    outcome: answers({ ...policy(statement(`${api}/*`)), context: { via: 'token' } }),
    caller: { kind: 'value', value: { principalId: 'user-1207', via: 'token' } },
    fixes: [],
  },
  {
    ...passes,
    name: 'allows the one path that was asked for',
    outcome: answers(policy(statement(`${api}/GET/orders/42`))),
    rules: ['allowed', 'cachedForOne'],
    source: sources.cache.url,
    fixes: ['/policyDocument/Statement/0/Resource'],
  },
  {
    ...passes,
    name: 'names an API key',
    outcome: answers({ ...policy(statement('*')), usageIdentifierKey: 'k-1207' }),
    rules: ['allowed', 'usageKey'],
  },
  {
    ...passes,
    name: 'a condition on the address is met',
    outcome: answers(policy(statement('*', address('203.0.113.0/24')))),
    rules: ['condition', 'allowed'],
    source: sources.conditions.url,
  },
  {
    ...passes,
    name: 'a Deny with a condition that is not met',
    outcome: answers(
      policy(statement('*'), statement('*', { Effect: 'Deny', ...address('198.51.100.0/24') })),
    ),
    rules: ['condition', 'allowed'],
    source: sources.conditions.url,
  },
  {
    ...passes,
    name: 'a condition on the time is not evaluated',
    outcome: answers(
      policy(
        statement('*', {
          Condition: { DateLessThan: { 'aws:CurrentTime': '2027-01-01T00:00:00Z' } },
        }),
      ),
    ),
    rules: ['condition', 'allowed'],
    source: sources.conditions.url,
    also: ({ steps }) => {
      expect(steps[0]?.text).toContain('is not evaluated here: it is taken as met');
    },
  },
  {
    ...rest,
    name: 'a condition on the address is not met',
    outcome: answers(policy(statement('*', address('198.51.100.0/24')))),
    status: 'rejected',
    rules: ['condition', 'implicitDeny'],
    source: sources.conditions.url,
    headline: 'because the condition of statement 0 is not met',
    fixes: ['/policyDocument/Statement/0/Condition'],
    also: ({ steps }) => {
      expect(steps[0]?.text).toBe(
        'Statement 0: `IpAddress` on `aws:SourceIp` is not met by `203.0.113.24`.',
      );
    },
  },
  {
    ...rest,
    name: 'a Deny with a condition that is met',
    outcome: answers(
      policy(statement('*'), statement('*', { Effect: 'Deny', ...address('203.0.113.0/24') })),
    ),
    status: 'rejected',
    rules: ['condition', 'explicitDeny'],
    source: sources.denied.url,
  },
  {
    ...passes,
    name: 'the console sends no address that could be compared',
    event: 'console-test',
    outcome: answers(policy(statement('*', address('0.0.0.0/0')))),
    rules: ['condition', 'allowed'],
  },
  {
    ...rest,
    name: 'allows the placeholder instead of the path',
    outcome: answers(policy(statement(`${api}/GET/orders/{id}`))),
    status: 'rejected',
    rules: ['implicitDeny'],
    source: sources.capturedDenial.url,
    caller: { statusCode: 403 },
  },
  {
    ...error,
    name: 'answers null',
    outcome: answers(null),
    rules: ['nullAnswer'],
    source: sources.answersNull.url,
  },
  {
    ...error,
    name: 'answers a status',
    outcome: answers({ statusCode: 401 }),
    rules: ['noPolicy'],
    source: sources.answersStatus.url,
  },
  {
    ...error,
    name: 'times out',
    outcome: timesOut,
    rules: ['failed'],
    source: sources.unauthorized.url,
  },
  {
    ...error,
    name: 'throws',
    outcome: throws,
    rules: ['failed'],
    source: sources.unauthorized.url,
  },
  {
    ...error,
    name: 'principalId is empty',
    outcome: answers({ ...policy(statement('*')), principalId: '' }),
    rules: ['noPrincipal'],
    source: sources.output.url,
    headline: '`principalId` is empty',
  },
  {
    ...error,
    name: 'names in small letters',
    outcome: answers(policy({ effect: 'Allow', action: 'execute-api:Invoke', resource: '*' })),
    rules: ['badPolicy'],
    source: sources.grammar.url,
  },
  {
    ...error,
    name: 'a condition of null',
    outcome: answers(policy(statement('*', { Condition: null }))),
    rules: ['nullCondition'],
    source: sources.nullCondition.url,
  },
  {
    ...error,
    name: 'an object in the context',
    outcome: answers({ ...policy(statement('*')), context: { user: { id: 1 } } }),
    rules: ['badContext'],
    source: sources.nestedContext.url,
  },
  {
    ...rest,
    name: 'throws Unauthorized',
    outcome: { ...throws, errorMessage: 'Unauthorized' },
    status: 'rejected',
    rules: ['unauthorized'],
    source: sources.unauthorized.url,
    caller: { statusCode: 401 },
  },
  {
    ...socket,
    name: 'WebSocket: allows the handshake',
    outcome: answers({ ...policy(statement(handshake)), context: { seat: 7 } }),
    status: 'ok',
    rules: ['allowed', 'handshakePasses'],
    source: sources.webSocketAuthorizer.url,
    headline: 'The handshake passes: statement 0 allows it.',
    caller: { kind: 'value', value: { principalId: 'user-1207', seat: '7' } },
    fixes: [],
  },
  {
    ...refused,
    name: 'WebSocket: allows methods, which a handshake is not',
    outcome: answers(policy(statement(handshake.replace('$connect', '*/*')))),
    rules: ['implicitDeny', 'handshakeRefused'],
    caller: { statusCode: 403, body: '' },
    fixes: ['/policyDocument/Statement/0/Resource'],
  },
  {
    ...refused,
    name: 'WebSocket: denies the handshake',
    outcome: answers(policy(statement('*', { Effect: 'Deny' }))),
    rules: ['explicitDeny', 'handshakeRefused'],
    caller: { statusCode: 403 },
  },
  {
    ...refused,
    name: 'WebSocket: throws Unauthorized',
    outcome: { ...throws, errorMessage: 'Unauthorized' },
    rules: ['unauthorized', 'handshakeRefused'],
    caller: { statusCode: 401 },
  },
  {
    ...refused,
    name: 'WebSocket: answers with a status',
    outcome: answers({ statusCode: 401 }),
    rules: ['noPolicy', 'handshakeRefused'],
    caller: { statusCode: 500 },
  },
  {
    ...refused,
    name: 'WebSocket: the answer is too large',
    outcome: answers({ ...policy(statement('*')), context: { text: 'x'.repeat(8192) } }),
    rules: ['answerTooLarge', 'handshakeRefused'],
    source: sources.webSocketQuotas.url,
    fixes: ['/context'],
  },
  {
    ...refused,
    name: 'WebSocket: times out',
    outcome: timesOut,
    rules: ['failed', 'handshakeRefused'],
  },
  {
    ...rest,
    name: 'an event whose parts are null',
    event: { methodArn: null, headers: null, requestContext: null },
    outcome: answers(policy(statement(`${api}/*`))),
    status: 'rejected',
    rules: ['implicitDeny'],
    source: sources.capturedDenial.url,
  },
];

describeRows('api-gateway/request-authorizer', requestAuthorizerJudge, rows);
