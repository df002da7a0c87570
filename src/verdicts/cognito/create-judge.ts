import { isObject, member } from '../answer.ts';
import { defineRules, step } from '../rule.ts';
import { makeVerdict } from '../verdict.ts';
import type { Fix, Step, Verdict } from '../verdict.ts';
import { cognitoSources } from './cognito-sources.ts';
import { pointerTo } from '../pointer-to.ts';
import { findWrongType } from './find-wrong-type.ts';
import { makeTriggerJudge } from './make-trigger-judge.ts';
import type { TriggerInput } from './make-trigger-judge.ts';
import { refuseType } from './refuse-type.ts';
import { triggerRules } from './trigger-rules.ts';
import type { Trigger } from './trigger.ts';
import { wrongTypeRule } from './wrong-type-rule.ts';

const { createAuthChallenge: source } = cognitoSources;

const trigger: Trigger = {
  name: 'CreateAuthChallenge',
  call: 'The sign-in',
  refused: 'The sign-in is over.',
  onError:
    'Ask users that do not exist (`userNotFound`) like all others, without sending anything.',
};

const rules = {
  ...defineRules({
    asks: {
      when: 'The answer has `publicChallengeParameters`',
      then: 'The app gets them as `ChallengeParameters`, and the user has to answer.',
      source,
    },
    keepsBack: {
      when: 'The answer has `privateChallengeParameters`',
      then: 'They go to the verify trigger and to nobody else.',
      source,
    },
    nothingToCompare: {
      when: '`privateChallengeParameters` are null, absent or empty',
      then: 'The challenge is set all the same, and the verify trigger has nothing to compare the answer with.',
      source,
    },
    notes: {
      when: 'The answer has `challengeMetadata`',
      then: 'It comes back in `session`, for the define and the create trigger.',
      source,
    },
    publicAnswer: {
      when: 'A value of `privateChallengeParameters` stands in `publicChallengeParameters` as well',
      then: 'The app gets it along with the question: whoever starts a sign-in can read the answer.',
      source,
    },
    wrongType: wrongTypeRule('A parameter is not text', source),
  }),
  ...triggerRules(trigger),
};

/** Judges create auth challenge triggers. */
export const createJudge = makeTriggerJudge({ trigger, options: {}, rules, judgeResponse });

function judgeResponse({ event, response }: TriggerInput<object>): Verdict {
  const types = {
    publicChallengeParameters: 'map',
    privateChallengeParameters: 'map',
    challengeMetadata: 'text',
  } as const;
  const wrong = findWrongType(response, types, '/response');
  if (wrong) return refuseType(trigger, rules.wrongType, event, wrong);
  const shown = isObject(response['publicChallengeParameters'])
    ? response['publicChallengeParameters']
    : {};
  const kept = isObject(response['privateChallengeParameters'])
    ? response['privateChallengeParameters']
    : {};
  const secrets = Object.values(kept);
  const told = Object.entries(shown).find(([, value]) => secrets.includes(value));
  const steps: Step[] = [
    step(rules.asks),
    step(secrets.length > 0 ? rules.keepsBack : rules.nothingToCompare),
    ...(typeof response['challengeMetadata'] === 'string' ? [step(rules.notes)] : []),
    ...(told ? [step(rules.publicAnswer, `\`${told[0]}\`: ${rules.publicAnswer.then}`)] : []),
  ];
  return makeVerdict({
    status: 'ok',
    headline: headlineOf(told?.[0], secrets.length > 0),
    steps,
    caller: {
      kind: 'value',
      label: 'Answer to the app, in part',
      value: {
        ChallengeName: member(member(event, 'request'), 'challengeName') ?? 'CUSTOM_CHALLENGE',
        ChallengeParameters: shown,
      },
    },
    fixes: fixesOf(told?.[0], secrets.length > 0),
  });
}

function headlineOf(told: string | undefined, hasSecret: boolean): string {
  if (told !== undefined)
    return `The app gets the challenge, and the answer with it, in \`${told}\`.`;
  return hasSecret
    ? 'The app gets the challenge; the answer stays in Cognito.'
    : 'The app gets the challenge, but nothing is kept to check the answer with.';
}

function fixesOf(told: string | undefined, hasSecret: boolean): Fix[] {
  if (told !== undefined) {
    const pointer = `/response/publicChallengeParameters${pointerTo(told)}`;
    return [
      {
        text: 'Put the answer into the private parameters alone.',
        at: { in: 'response', pointer },
      },
    ];
  }
  if (hasSecret) return [];
  return [
    {
      text: 'Put what the verify trigger needs into `privateChallengeParameters`.',
      at: { in: 'response', pointer: '/response/privateChallengeParameters' },
    },
  ];
}
