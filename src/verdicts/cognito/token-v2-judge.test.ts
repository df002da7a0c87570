import { expect } from 'vitest';
import { cognitoSources } from './cognito-sources.ts';
import { answerEvent } from './testing/answer-event-fs.ts';
import { sharedRows } from './testing/shared-rows-fs.ts';
import { tokenV2Judge } from './token-v2-judge.ts';
import { describeRows } from '../testing/describe-rows-fs.ts';

const eventType = 'cognito/pre-token-generation-v2';
const source = cognitoSources.preTokenGeneration.url;
const at = '/response/claimsAndScopeOverrideDetails';
const changes = (details: unknown, sample = 'sign-in') =>
  answerEvent(eventType, sample, { claimsAndScopeOverrideDetails: details });
const fine = { event: 'sign-in', status: 'ok', source } as const;
const partly = { ...fine, status: 'partial' } as const;

describeRows(eventType, tokenV2Judge, [
  ...sharedRows({
    eventType,
    sample: 'sign-in',
    trigger: 'PreTokenGeneration',
    echo: { status: 'ok', rules: ['unchanged'] },
  }),
  {
    ...fine,
    name: 'the event comes back',
    outcome: answerEvent(eventType, 'sign-in'),
    rules: ['unchanged'],
    also: ({ caller }) => {
      expect(caller).toMatchObject({
        value: { accessToken: { scope: 'aws.cognito.signin.user.admin' } },
      });
    },
  },
  {
    ...fine,
    name: 'claims of any type for both tokens',
    outcome: changes({
      idTokenGeneration: { claimsToAddOrOverride: { level: 7 } },
      accessTokenGeneration: { claimsToAddOrOverride: { tenants: ['a'], nested: { b: true } } },
    }),
    rules: ['changed'],
    caller: { kind: 'value' },
    also: ({ caller }) => {
      expect(caller).toMatchObject({
        value: { idToken: { level: 7 }, accessToken: { tenants: ['a'], nested: { b: true } } },
      });
    },
  },
  {
    ...fine,
    name: 'adds and suppresses scopes',
    outcome: changes({
      accessTokenGeneration: {
        scopesToAdd: ['articles/write'],
        scopesToSuppress: ['aws.cognito.signin.user.admin'],
      },
    }),
    rules: ['changed', 'scopes'],
    also: ({ caller }) => {
      expect(caller).toMatchObject({ value: { accessToken: { scope: 'articles/write' } } });
    },
  },
  {
    ...partly,
    name: 'answers like version 1',
    outcome: answerEvent(eventType, 'sign-in', {
      claimsOverrideDetails: { claimsToAddOrOverride: { tenant: 'northwind' } },
    }),
    rules: ['otherVersion'],
    headline:
      'The tokens are issued without the changes, because `claimsOverrideDetails` is no parameter of this version.',
    fixes: ['/response/claimsOverrideDetails'],
  },
  {
    ...partly,
    name: 'sets a claim that only Cognito writes',
    outcome: changes({
      accessTokenGeneration: { claimsToAddOrOverride: { client_id: 'x', username: 'y' } },
    }),
    rules: ['changed', 'reserved'],
    fixes: [
      `${at}/accessTokenGeneration/claimsToAddOrOverride/client_id`,
      `${at}/accessTokenGeneration/claimsToAddOrOverride/username`,
    ],
  },
  {
    ...partly,
    name: 'sets an audience that is not the app client',
    outcome: changes({
      accessTokenGeneration: { claimsToAddOrOverride: { aud: 'https://api.example.com' } },
    }),
    rules: ['changed', 'reserved'],
  },
  {
    ...fine,
    name: 'sets the app client as audience of the access token',
    outcome: changes({
      accessTokenGeneration: { claimsToAddOrOverride: { aud: '4f7n1qv9c0t2h8m6k3r5s1d0pb' } },
    }),
    rules: ['changed'],
  },
  {
    ...partly,
    name: 'sets `scope` as a claim',
    outcome: changes({ accessTokenGeneration: { claimsToAddOrOverride: { scope: 'all' } } }),
    rules: ['changed', 'reserved'],
  },
  {
    ...partly,
    name: 'sets an object as `address` of the ID token',
    outcome: changes({
      idTokenGeneration: { claimsToAddOrOverride: { address: { country: 'PT' } } },
    }),
    rules: ['changed', 'reserved'],
  },
  {
    ...fine,
    name: 'suppresses what it sets',
    outcome: changes({
      idTokenGeneration: { claimsToAddOrOverride: { plan: 'team' }, claimsToSuppress: ['plan'] },
    }),
    rules: ['changed', 'suppressWins'],
  },
  {
    ...fine,
    name: 'replaces the groups in both tokens',
    outcome: changes({
      groupOverrideDetails: { groupsToOverride: ['guests'], iamRolesToOverride: ['role'] },
    }),
    rules: ['changed', 'groupsReplaced'],
    also: ({ caller }) => {
      expect(caller).toMatchObject({
        value: {
          idToken: { 'cognito:groups': ['guests'], 'cognito:roles': ['role'] },
          accessToken: { 'cognito:groups': ['guests'] },
        },
      });
    },
  },
  {
    ...fine,
    name: '`groupOverrideDetails` is null',
    outcome: changes({ groupOverrideDetails: null }),
    rules: ['changed', 'groupsGone'],
    fixes: [`${at}/groupOverrideDetails`],
  },
  {
    ...fine,
    name: 'a machine gets a claim',
    event: 'client-credentials',
    outcome: changes(
      { accessTokenGeneration: { claimsToAddOrOverride: { environment: 'test' } } },
      'client-credentials',
    ),
    rules: ['changed'],
    also: ({ caller }) => {
      expect(caller).toMatchObject({
        value: { accessToken: { environment: 'test', scope: 'orders/read orders/write' } },
      });
      expect((caller as { value: object }).value).not.toHaveProperty('idToken');
    },
  },
  {
    ...partly,
    name: 'a machine has no ID token',
    event: 'client-credentials',
    outcome: changes({ idTokenGeneration: {} }, 'client-credentials'),
    rules: ['unchanged', 'machine'],
    headline: 'not with all changes: a machine gets no ID token.',
    fixes: [`${at}/idTokenGeneration`],
  },
  {
    ...fine,
    name: 'the details are empty',
    outcome: changes({ accessTokenGeneration: { scopesToAdd: [] } }),
    rules: ['unchanged'],
    headline: 'The tokens are issued unchanged.',
  },
  {
    ...partly,
    name: 'claims as in version 1, and scopes for the ID token',
    outcome: changes({
      claimsToAddOrOverride: { tenant: 'northwind' },
      idTokenGeneration: { scopesToAdd: ['articles/write'] },
      accessTokenGeneration: { scopesToAdd: ['articles/read'] },
    }),
    rules: ['changed', 'misplaced', 'misplaced', 'scopes'],
    headline:
      'not with all changes: `claimsToAddOrOverride` is in the wrong place, and `scopesToAdd` is in the wrong place.',
    fixes: [`${at}/claimsToAddOrOverride`, `${at}/idTokenGeneration/scopesToAdd`],
  },
  {
    ...fine,
    name: 'the access part is a list',
    outcome: changes({ accessTokenGeneration: [] }),
    status: 'rejected',
    rules: ['wrongType'],
    fixes: [`${at}/accessTokenGeneration`],
  },
  {
    ...fine,
    name: 'the scopes are a text',
    outcome: changes({ accessTokenGeneration: { scopesToAdd: 'articles/write' } }),
    status: 'rejected',
    rules: ['wrongType'],
    fixes: [`${at}/accessTokenGeneration/scopesToAdd`],
  },
  {
    ...fine,
    name: 'the details are a list',
    outcome: changes([]),
    status: 'rejected',
    rules: ['wrongType'],
  },
]);
