import { defineRules } from '../rule.ts';
import { cognitoSources } from './cognito-sources.ts';
import { triggerRules } from './trigger-rules.ts';
import type { Trigger } from './trigger.ts';
import { wrongTypeRule } from './wrong-type-rule.ts';

const { defineAuthChallenge: source, notAuthorized } = cognitoSources;

/** The define auth challenge trigger, in the words of its rules. */
export const defineTrigger: Trigger = {
  name: 'DefineAuthChallenge',
  call: 'The sign-in',
  refused: 'The sign-in is over.',
  onError: 'To end the sign-in, return the event with `failAuthentication: true`.',
};

/** What Cognito does with a decision on a custom sign-in. */
export const defineChallengeRules = {
  ...defineRules({
    custom: {
      when: '`challengeName` is `CUSTOM_CHALLENGE`, and the other two are false',
      then: 'The create trigger is asked for the challenge.',
      source,
    },
    builtIn: {
      when: '`challengeName` is one of Cognito’s own, such as `PASSWORD_VERIFIER`',
      then: 'Cognito sets this challenge and checks it itself.',
      source,
    },
    tokens: {
      when: '`issueTokens` is true',
      then: 'The user is signed in and gets tokens.',
      source,
    },
    nothingShown: {
      when: '`issueTokens` is true, and the user has shown nothing: `session` is empty, or has `SRP_A` alone',
      then: 'Tokens are issued all the same. `SRP_A` is true before any password was checked: look at `challengeName` as well.',
      source,
    },
    lastWrong: {
      when: '`issueTokens` is true, and the last answer in `session` was wrong',
      then: 'Tokens are issued all the same: nobody but the function looks at `challengeResult`.',
      source,
    },
    ends: {
      when: '`failAuthentication` is true',
      then: 'The sign-in is over: `NotAuthorizedException`, “Incorrect username or password.”',
      source: notAuthorized,
    },
    goesOnForever: {
      when: 'Three answers were wrong, and another challenge follows',
      then: 'Cognito asks on, as long as the function says so: the code can be guessed. Count the wrong answers and set `failAuthentication`.',
      source,
    },
    both: {
      when: '`issueTokens` and `failAuthentication` are both true',
      then: 'Not documented. Expect the user to be refused.',
      source,
    },
    nobody: {
      when: 'Tokens for a user that does not exist (`userNotFound`)',
      then: 'Not documented. There is nobody to get them, so expect the sign-in to fail.',
      source,
    },
    unknownChallenge: {
      when: '`challengeName` is none of the guide’s names',
      then: 'Not documented. Expect the sign-in to fail.',
      source,
    },
    decidesNothing: {
      when: 'The answer decides nothing: no challenge, no tokens, no end',
      then: 'Not documented. The three members are how the function decides, so expect the sign-in to fail.',
      source,
    },
    wrongType: wrongTypeRule('A switch is no boolean, or the name no text', source),
  }),
  ...triggerRules(defineTrigger),
};
