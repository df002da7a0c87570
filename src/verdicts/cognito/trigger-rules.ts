import { defineRules } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { cognitoSources } from './cognito-sources.ts';
import type { Trigger } from './trigger.ts';

const { triggers, guide2023, invalidJson, unrecognizable, socketTimeout } = cognitoSources;

/** Ids of the rules that all synchronous triggers share. */
export type SharedRule =
  'noAnswer' | 'notTheEvent' | 'changedMember' | 'threw' | 'tookTooLong' | 'gaveUp' | 'invokeError';

/** What Cognito does with any answer of a synchronous trigger that it cannot take, and without one. */
export function triggerRules({ name, refused }: Trigger): Record<SharedRule, Rule> {
  return defineRules({
    noAnswer: {
      when: 'The function returns nothing, `null`, or no JSON',
      then: `\`InvalidLambdaResponseException\`: “Invalid lambda function output : Invalid JSON”, in older reports “Unrecognizable lambda output”. ${refused}`,
      source: invalidJson,
    },
    notTheEvent: {
      when: 'The answer is not the event: a text, a list, `response` alone, or the event without some of its members',
      then: `\`InvalidLambdaResponseException\`: “Unrecognizable lambda output”. ${refused} The guide demands the whole event; which members beside \`request\` and \`response\` Cognito misses is not documented.`,
      source: unrecognizable,
    },
    changedMember: {
      when: 'A member beside `response` was changed',
      then: 'Decisions belong in `response`; whether Cognito compares the other members with what it sent is not documented.',
      source: triggers,
    },
    // A full stop of the message's own stays, so there can be two: https://github.com/aws-amplify/amplify-ui-android/issues/314
    threw: {
      when: 'The function throws, exits, fails to start, or its own timeout ends it before Cognito’s 5 seconds are over',
      then: `${refused} The caller gets a \`UserLambdaValidationException\`: “${name} failed with error”, the text of the error, and a full stop.`,
      source: triggers,
    },
    tookTooLong: {
      when: 'The function takes longer than 5 seconds',
      then: 'Cognito stops waiting and may call again: three attempts in all by the guide of 2023, no number in the present one. The first run may still be at work, so the same work can happen twice.',
      source: guide2023,
    },
    gaveUp: {
      when: 'The last attempt takes longer than 5 seconds too',
      then: `\`UnexpectedLambdaException\`: “${name} invocation failed due to error Socket timeout while invoking Lambda function.” ${refused}`,
      source: socketTimeout,
    },
    invokeError: {
      when: 'Lambda itself answers the call with an error of 500 to 599',
      then: 'Cognito does not try again, since Lambda could not start the function: `UnexpectedLambdaException`.',
      source: triggers,
      pageOnly: true,
    },
  });
}
