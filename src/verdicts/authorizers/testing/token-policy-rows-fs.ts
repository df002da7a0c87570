import { expect } from 'vitest';
import { answers } from '../../testing/describe-rows-fs.ts';
import type { Row } from '../../testing/describe-rows-fs.ts';
import { authorizerSources as sources } from '../authorizer-sources.ts';

const arn = 'arn:aws:execute-api:eu-west-1:123456789012:k3v9x2p7qd/prod/GET/orders/42';
const stage = 'arn:aws:execute-api:eu-west-1:123456789012:k3v9x2p7qd/prod/*';
const invoke = 'execute-api:Invoke';
const allow = { Effect: 'Allow', Action: invoke, Resource: stage };
const deny = { ...allow, Effect: 'Deny' };
const denied = 'User is not authorized to access this resource';
const policy = (...Statement: unknown[]): Record<string, unknown> => ({
  principalId: 'user-1207',
  policyDocument: { Version: '2012-10-17', Statement },
});

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
const explicit = {
  ...row,
  status: 'rejected',
  rules: ['explicitDeny'],
  source: sources.denied.url,
  caller: { statusCode: 403, body: `{"Message":"${denied} with an explicit deny"}` },
} as const;

/** What REST APIs make of policies that are well formed. */
export const tokenPolicyRows: Row[] = [
  {
    ...passes,
    name: 'allows the stage',
    outcome: answers({ ...policy(allow), context: { tenantId: 17, isAdmin: false, plan: 'pro' } }),
    headline: 'The request passes: statement 0 allows it.',
    caller: {
      kind: 'value',
      value: { principalId: 'user-1207', tenantId: '17', isAdmin: 'false', plan: 'pro' },
    },
  },
  { ...passes, name: 'allows everything', outcome: answers(policy({ ...allow, Resource: '*' })) },
  {
    ...passes,
    name: 'allows the method by wildcards',
    outcome: answers(
      policy({ ...allow, Resource: ['x', arn.replace('GET', '*').replace('42', '?2')] }),
    ),
  },
  {
    ...passes,
    name: 'allows with an action in small letters',
    outcome: answers(policy({ ...allow, Action: 'execute-api:invoke' })),
  },
  { ...passes, name: 'allows all actions', outcome: answers(policy({ ...allow, Action: ['*'] })) },
  {
    ...passes,
    name: 'allows by the second statement, and denies another method',
    outcome: answers(policy({ ...deny, Resource: stage.replace('*', 'DELETE/*') }, allow)),
    headline: 'statement 1 allows it',
  },
  {
    ...passes,
    name: 'allows all but another method',
    outcome: answers(
      policy({ Effect: 'Allow', Action: invoke, NotResource: stage.replace('*', 'DELETE/*') }),
    ),
  },
  {
    ...passes,
    name: 'a single statement without a list',
    outcome: answers({
      principalId: 'x',
      policyDocument: { Version: '2012-10-17', Statement: allow },
    }),
  },
  { ...passes, name: 'a context of null', outcome: answers({ ...policy(allow), context: null }) },
  {
    ...passes,
    name: 'a null in the context',
    outcome: answers({ ...policy(allow), context: { plan: null } }),
    caller: { kind: 'value', value: { principalId: 'user-1207', plan: null } },
  },
  {
    ...passes,
    name: 'names an API key',
    outcome: answers({ ...policy(allow), usageIdentifierKey: 'k-1207-silver' }),
    rules: ['allowed', 'usageKey'],
  },
  {
    ...passes,
    name: 'names an API key that is a number',
    outcome: answers({ ...policy(allow), usageIdentifierKey: 17 }),
    rules: ['allowed', 'usageKey'],
    also: ({ steps }) => {
      expect(steps[1]?.text).toContain('not documented');
    },
  },
  {
    ...passes,
    name: 'allows the one path that was asked for',
    outcome: answers(policy({ ...allow, Resource: arn })),
    rules: ['allowed', 'cachedForOne'],
    source: sources.cache.url,
    headline: 'The request passes: statement 0 allows it, and no other path for 5 minutes.',
    fixes: ['/policyDocument/Statement/0/Resource'],
    also: ({ steps, fixes }) => {
      expect(steps[1]?.text).toContain('kept for 5 minutes');
      expect(fixes[0]?.text).toContain('prod/*');
    },
  },
  {
    ...passes,
    name: 'allows the one path, without a cache',
    options: { authorizerResultTtl: 0 },
    outcome: answers(policy({ ...allow, Resource: arn })),
  },
  {
    ...passes,
    name: 'allows the one path and others',
    outcome: answers(policy({ ...allow, Resource: [arn, stage] })),
  },
  {
    ...passes,
    name: 'a condition on the address, which the event does not hold',
    outcome: answers(
      policy({ ...allow, Condition: { IpAddress: { 'aws:SourceIp': '198.51.100.0/24' } } }),
    ),
    rules: ['condition', 'allowed'],
    source: sources.conditions.url,
  },
  {
    ...explicit,
    name: 'denies the method',
    outcome: answers(policy(deny)),
    headline: 'The client gets a 403, because statement 0 denies it.',
    fixes: ['/policyDocument/Statement/0/Resource'],
  },
  {
    ...explicit,
    name: 'allows and denies',
    outcome: answers(policy(allow, deny)),
    headline: 'statement 1 denies it',
  },
  {
    ...explicit,
    name: 'denies all but other methods',
    outcome: answers(policy(allow, { Effect: 'Deny', NotAction: 'lambda:*', NotResource: 'x' })),
    fixes: ['/policyDocument/Statement/1/NotResource'],
  },
  {
    ...implicit,
    name: 'allows another method',
    outcome: answers(policy({ ...allow, Resource: arn.replace('GET', 'POST') })),
    headline:
      'because `Resource` of statement 0 (`…/POST/orders/42`) does not cover `…/GET/orders/42`.',
    fixes: ['/policyDocument/Statement/0/Resource'],
  },
  {
    ...implicit,
    name: 'allows the method in small letters',
    outcome: answers(policy({ ...allow, Resource: arn.replace('GET', 'get') })),
  },
  {
    ...implicit,
    name: 'allows lambda:InvokeFunction',
    outcome: answers(policy({ ...allow, Action: 'lambda:InvokeFunction' })),
    headline:
      '`Action` of statement 0 (`lambda:InvokeFunction`) does not cover `execute-api:Invoke`.',
    fixes: ['/policyDocument/Statement/0/Action'],
  },
  {
    ...implicit,
    name: 'allows an empty list of resources',
    outcome: answers(policy({ ...allow, Resource: [] })),
    also: ({ caller }) => {
      expect(caller).toMatchObject({
        headers: [
          ['Content-Type', 'application/json'],
          ['Content-Length', '60'],
          ['x-amzn-ErrorType', 'AccessDeniedException'],
        ],
      });
    },
  },
  {
    ...implicit,
    name: 'a policy without statements',
    outcome: answers(policy()),
    headline: 'because the policy has no statement',
    fixes: ['/policyDocument/Statement'],
  },
  {
    ...implicit,
    name: 'denies another method, and allows none',
    outcome: answers(policy({ ...deny, Resource: arn.replace('GET', 'DELETE') })),
    headline: 'because no statement allows it',
  },
];
