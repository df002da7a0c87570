import { expect, test } from 'vitest';
import { evaluatePolicy } from './evaluate-policy.ts';
import type { Decision } from './evaluate-policy.ts';
import { matchesArn } from './match-arn.ts';
import { readPolicy } from './read-policy.ts';

const arn = 'arn:aws:execute-api:eu-west-1:123456789012:k3v9x2p7qd/prod/GET/orders/42';
const other = arn.replace('GET', 'DELETE');
const allow = { Effect: 'Allow', Action: 'execute-api:Invoke', Resource: '*' };
const deny = { ...allow, Effect: 'Deny' };

function evaluate(...Statement: object[]): Decision {
  const statements = readPolicy({ Statement }, '');
  if ('problem' in statements) throw new Error(statements.problem);
  return evaluatePolicy(statements, {
    action: 'execute-api:Invoke',
    resource: arn,
    matchesResource: (pattern) => matchesArn(pattern, arn),
    keys: new Map([['aws:sourceip', '203.0.113.24']]),
  });
}

test.each<[string, object[], Decision['effect'], number | undefined]>([
  ['an Allow that fits', [allow], 'allow', 0],
  ['a list with the ARN', [{ ...allow, Resource: [other, arn] }], 'allow', 0],
  ['the first of two that fit', [allow, allow], 'allow', 0],
  ['the second, where the first does not fit', [{ ...allow, Resource: other }, allow], 'allow', 1],
  ['a Deny after an Allow', [allow, deny], 'explicitDeny', 1],
  ['a Deny before an Allow', [deny, allow], 'explicitDeny', 0],
  ['a Deny of another method', [allow, { ...deny, Resource: other }], 'allow', 0],
  ['no statement', [], 'implicitDeny', undefined],
  ['an empty list of resources', [{ ...allow, Resource: [] }], 'implicitDeny', undefined],
  ['an action in any case', [{ ...allow, Action: 'EXECUTE-API:invoke' }], 'allow', 0],
  ['all actions of the service', [{ ...allow, Action: 'execute-api:*' }], 'allow', 0],
  ['all actions', [{ ...allow, Action: '*' }], 'allow', 0],
  ['an action with ?', [{ ...allow, Action: 'execute-api:Invok?' }], 'allow', 0],
  [
    'an action of Lambda',
    [{ ...allow, Action: 'lambda:InvokeFunction' }],
    'implicitDeny',
    undefined,
  ],
  [
    'NotAction of another action',
    [{ Effect: 'Allow', NotAction: 'execute-api:ManageConnections', Resource: '*' }],
    'allow',
    0,
  ],
  [
    'NotAction of this action',
    [{ Effect: 'Allow', NotAction: 'execute-api:*', Resource: '*' }],
    'implicitDeny',
    undefined,
  ],
  [
    'NotResource of another method',
    [{ Effect: 'Allow', Action: '*', NotResource: other }],
    'allow',
    0,
  ],
  [
    'NotResource of this method',
    [{ Effect: 'Allow', Action: '*', NotResource: [arn] }],
    'implicitDeny',
    undefined,
  ],
  [
    'a Deny of all but this method',
    [allow, { Effect: 'Deny', Action: '*', NotResource: arn }],
    'allow',
    0,
  ],
])('%s: %s', (_name, statements, effect, index) => {
  const decision = evaluate(...statements);
  expect({ effect: decision.effect, index: decision.statement?.index }).toEqual({ effect, index });
});

test('tells why a statement does not count', () => {
  const { misses } = evaluate(
    { ...allow, Action: 'lambda:InvokeFunction' },
    { ...allow, Resource: [] },
  );
  expect(misses.map(({ pointer, text }) => [pointer, text])).toEqual([
    [
      '/Statement/0/Action',
      '`Action` of statement 0 (`lambda:InvokeFunction`) does not cover `execute-api:Invoke`',
    ],
    ['/Statement/1/Resource', `\`Resource\` of statement 1 does not cover \`${arn}\``],
  ]);
});

test('a condition that is not met takes the statement out', () => {
  const Condition = { IpAddress: { 'aws:SourceIp': '198.51.100.0/24' } };
  expect(evaluate({ ...allow, Condition })).toMatchObject({
    effect: 'implicitDeny',
    misses: [{ pointer: '/Statement/0/Condition' }],
  });
  expect(evaluate(allow, { ...deny, Condition }).effect).toBe('allow');
});

test('a condition that is not evaluated is taken as met, and told', () => {
  const Condition = { DateLessThan: { 'aws:CurrentTime': '2027-01-01T00:00:00Z' } };
  const decision = evaluate({ ...allow, Condition });
  expect(decision.effect).toBe('allow');
  expect(decision.conditions).toEqual([
    'Statement 0: `DateLessThan` on `aws:CurrentTime` is not evaluated here: it is taken as met.',
  ]);
});
