import { defineRules } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { cognitoSources } from './cognito-sources.ts';
import type { Trigger } from './trigger.ts';

const { preTokenGeneration: source } = cognitoSources;

/** The trigger before tokens, in the words of its rules. */
export const tokenTrigger: Trigger = {
  name: 'PreTokenGeneration',
  call: 'The call for tokens',
  refused: 'No tokens are issued, at sign-in and at refresh alike.',
  onError:
    'Return the event unchanged where something is missing, such as the attributes of a machine.',
};

/** Rules of tokens that hold for all versions of the trigger. */
export const tokenRules: Record<
  'changed' | 'unchanged' | 'reserved' | 'suppressWins' | 'groupsReplaced' | 'groupsGone',
  Rule
> = defineRules({
  changed: {
    when: 'The answer adds, overrides or suppresses claims',
    then: 'The tokens are issued with these changes.',
    source,
  },
  unchanged: {
    when: 'The details are null, absent or empty',
    then: 'The tokens are issued as they would be without the trigger.',
    source,
  },
  reserved: {
    when: 'The answer sets or suppresses a claim that only Cognito writes: `sub`, `iss`, `aud`, `exp`, `token_use`, `username`, and all with the prefix `cognito:` or `dev:`',
    then: 'It cannot be added, overridden or taken out (`dev:` and `cognito:groups` can be suppressed). Whether an error follows is not documented; expect the claim to stay as it is.',
    source,
  },
  suppressWins: {
    when: 'A claim is in `claimsToAddOrOverride` and in `claimsToSuppress`',
    then: 'It is suppressed.',
    source,
  },
  groupsReplaced: {
    when: '`groupOverrideDetails` names groups or roles',
    then: 'They replace `cognito:groups` in both tokens, and the roles in the ID token. The membership in the pool stays.',
    source,
  },
  groupsGone: {
    when: '`groupOverrideDetails` is an empty object or `null`',
    then: 'The tokens have no groups. To keep them, leave the member out or copy `groupConfiguration` into it.',
    source,
  },
});
