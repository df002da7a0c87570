import { expect, test } from 'vitest';
import { readPolicy } from './read-policy.ts';

const statement = { Effect: 'Allow', Action: 'execute-api:Invoke', Resource: '*' };
const policy = (...Statement: unknown[]): object => ({ Version: '2012-10-17', Statement });
const read = (document: unknown): unknown => readPolicy(document, '/policyDocument');

test('reads statements, texts as lists', () => {
  expect(read(policy(statement, { ...statement, Effect: 'Deny' }))).toMatchObject([
    {
      pointer: '/policyDocument/Statement/0',
      effect: 'Allow',
      action: { member: 'Action', isNegated: false, patterns: ['execute-api:Invoke'] },
    },
    { pointer: '/policyDocument/Statement/1', effect: 'Deny' },
  ]);
});

test('reads a single statement without a list', () => {
  const one = { Version: '2012-10-17', Statement: statement };
  expect(read(one)).toMatchObject([{ index: 0, pointer: '/policyDocument/Statement' }]);
});

test('takes a policy without a version, and one without statements', () => {
  expect(read({ Statement: [statement] })).toHaveLength(1);
  expect(read(policy())).toEqual([]);
});

test.each<[unknown, string, string]>([
  [undefined, 'the policy is missing', ''],
  ['{}', 'the policy is the text `"{}"`', ''],
  [[], 'the policy is an empty list', ''],
  [{ Version: '1', Statement: [] }, '`Version` is the text `"1"`', '/Version'],
  [{ Version: null, Statement: [] }, '`Version` is `null`', '/Version'],
  [{}, '`Statement` is missing', ''],
  [{ statement: [] }, '`Statement` is missing, but there is `statement`', ''],
  [{ Statement: 'x' }, '`Statement` is the text `"x"`', '/Statement'],
  [policy(null), 'statement 0 is `null`', '/Statement/0'],
  [
    policy({ ...statement, Effect: 'allow' }),
    '`Effect` of statement 0 is the text `"allow"`',
    '/Statement/0/Effect',
  ],
  [
    policy({ effect: 'Allow' }),
    '`Effect` of statement 0 is missing, but there is `effect`',
    '/Statement/0',
  ],
  [policy({ Effect: 'Allow', Resource: '*' }), 'statement 0 has no `Action`', '/Statement/0'],
  [
    policy({ ...statement, NotAction: 'x' }),
    'statement 0 has `Action` and `NotAction`',
    '/Statement/0',
  ],
  [
    policy({ Effect: 'Allow', Action: '*', resource: '*' }),
    'statement 0 has no `Resource`, but there is `resource`',
    '/Statement/0',
  ],
  [
    policy({ ...statement, Resource: null }),
    '`Resource` of statement 0 holds `null`',
    '/Statement/0/Resource',
  ],
  [
    policy({ ...statement, Resource: ['*', 7] }),
    '`Resource` of statement 0 holds `7`',
    '/Statement/0/Resource/1',
  ],
  [
    policy({ ...statement, Condition: null }),
    '`Condition` of statement 0 is `null`',
    '/Statement/0/Condition',
  ],
])('%j: %s', (document, problem, pointer) => {
  expect(read(document)).toMatchObject({ problem, pointer: `/policyDocument${pointer}` });
});
