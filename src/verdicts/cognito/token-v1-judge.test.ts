import { expect } from 'vitest';
import { cognitoSources } from './cognito-sources.ts';
import { answerEvent } from './testing/answer-event-fs.ts';
import { sharedRows } from './testing/shared-rows-fs.ts';
import { tokenV1Judge } from './token-v1-judge.ts';
import { describeRows } from '../testing/describe-rows-fs.ts';

const eventType = 'cognito/pre-token-generation-v1';
const source = cognitoSources.preTokenGeneration.url;
const at = '/response/claimsOverrideDetails';
const changes = (details: unknown) =>
  answerEvent(eventType, 'sign-in', { claimsOverrideDetails: details });
const fine = { event: 'sign-in', status: 'ok', source } as const;
const bad = { ...fine, status: 'rejected', rules: ['wrongType'] } as const;

describeRows(eventType, tokenV1Judge, [
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
    headline: 'The tokens are issued unchanged.',
    also: ({ caller }) => {
      expect(caller).toMatchObject({
        value: {
          idToken: {
            email: 'ines@example.com',
            'cognito:groups': ['editors', 'readers'],
            'cognito:username': '8c1d4f6e-70a1-4b3e-9c52-1f0d7e6a9b34',
          },
        },
      });
    },
  },
  {
    ...fine,
    name: 'adds and suppresses claims',
    outcome: changes({
      claimsToAddOrOverride: { tenant: 'northwind' },
      claimsToSuppress: ['email'],
    }),
    rules: ['changed'],
    headline: 'The tokens are issued with the changes.',
    also: ({ caller }) => {
      const { idToken } = (caller as { value: { idToken: object } }).value;
      expect(idToken).toMatchObject({ tenant: 'northwind' });
      expect(idToken).not.toHaveProperty('email');
    },
  },
  {
    ...bad,
    name: 'a claim is a list',
    outcome: changes({ claimsToAddOrOverride: { tenants: ['northwind'] } }),
    headline: '`tenants` is a list, where Cognito takes a text.',
    caller: {
      kind: 'error',
      name: 'InvalidLambdaResponseException',
      message: 'Unrecognizable lambda output',
    },
    fixes: [`${at}/claimsToAddOrOverride/tenants`],
  },
  {
    ...bad,
    name: 'a claim is a number',
    outcome: changes({ claimsToAddOrOverride: { level: 7 } }),
  },
  {
    ...bad,
    name: 'a claim is null',
    outcome: changes({ claimsToAddOrOverride: { level: null } }),
  },
  { ...bad, name: 'the claims are a list', outcome: changes({ claimsToAddOrOverride: [] }) },
  {
    ...bad,
    name: '`claimsToSuppress` is a text',
    outcome: changes({ claimsToSuppress: 'email' }),
    fixes: [`${at}/claimsToSuppress`],
  },
  { ...bad, name: 'the details are a text', outcome: changes('none'), fixes: [at] },
  {
    ...fine,
    name: 'overrides `sub` and a claim of its own',
    outcome: changes({ claimsToAddOrOverride: { sub: 'other', plan: 'team' } }),
    status: 'partial',
    rules: ['changed', 'reserved'],
    headline: 'not with all changes: Cognito does not take `sub` from a function.',
    fixes: [`${at}/claimsToAddOrOverride/sub`],
    also: ({ caller }) => {
      expect(caller).toMatchObject({
        value: { idToken: { sub: '8c1d4f6e-70a1-4b3e-9c52-1f0d7e6a9b34', plan: 'team' } },
      });
    },
  },
  {
    ...fine,
    name: 'sets groups as a claim',
    outcome: changes({ claimsToAddOrOverride: { 'cognito:groups': 'admins' } }),
    status: 'partial',
    rules: ['changed', 'reserved'],
  },
  {
    ...fine,
    name: 'suppresses `aud`',
    outcome: changes({ claimsToSuppress: ['aud'] }),
    status: 'partial',
    rules: ['changed', 'reserved'],
    fixes: [`${at}/claimsToSuppress/0`],
  },
  {
    ...fine,
    name: 'suppresses the groups, and the roles go with them',
    outcome: changes({ claimsToSuppress: ['cognito:groups'] }),
    rules: ['changed'],
    also: ({ caller }) => {
      const { idToken } = (caller as { value: { idToken: object } }).value;
      expect(Object.keys(idToken).filter((name) => name.startsWith('cognito:'))).toEqual([
        'cognito:username',
      ]);
    },
  },
  {
    ...fine,
    name: 'sets and suppresses one claim',
    outcome: changes({ claimsToAddOrOverride: { plan: 'team' }, claimsToSuppress: ['plan'] }),
    rules: ['changed', 'suppressWins'],
  },
  {
    ...fine,
    name: '`groupOverrideDetails` is {}',
    outcome: changes({ groupOverrideDetails: {} }),
    rules: ['changed', 'groupsGone'],
    headline: 'without groups, because `groupOverrideDetails` names none.',
    fixes: [`${at}/groupOverrideDetails`],
  },
  {
    ...fine,
    name: '`groupOverrideDetails` is null',
    outcome: changes({ groupOverrideDetails: null }),
    rules: ['changed', 'groupsGone'],
  },
  {
    ...fine,
    name: '`groupOverrideDetails` is {}, and the user has no groups',
    event: 'minimal',
    outcome: answerEvent(eventType, 'minimal', {
      claimsOverrideDetails: { groupOverrideDetails: {} },
    }),
    rules: ['changed', 'groupsGone'],
    fixes: [],
  },
  {
    ...fine,
    name: 'replaces the groups',
    outcome: changes({ groupOverrideDetails: { groupsToOverride: ['guests'] } }),
    rules: ['changed', 'groupsReplaced'],
    also: ({ caller }) => {
      expect(caller).toMatchObject({ value: { idToken: { 'cognito:groups': ['guests'] } } });
    },
  },
  {
    ...fine,
    name: 'answers like version 2',
    outcome: answerEvent(eventType, 'sign-in', {
      claimsAndScopeOverrideDetails: { idTokenGeneration: {} },
    }),
    status: 'partial',
    rules: ['otherVersion'],
    fixes: ['/response/claimsAndScopeOverrideDetails'],
  },
]);
