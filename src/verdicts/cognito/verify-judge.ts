import { member } from '../answer.ts';
import { defineRules, step } from '../rule.ts';
import { makeVerdict } from '../verdict.ts';
import type { Verdict } from '../verdict.ts';
import { cognitoSources } from './cognito-sources.ts';
import { makeTriggerJudge } from './make-trigger-judge.ts';
import type { TriggerInput } from './make-trigger-judge.ts';
import { refuseType } from './refuse-type.ts';
import { triggerRules } from './trigger-rules.ts';
import type { Trigger } from './trigger.ts';
import { wrongTypeRule } from './wrong-type-rule.ts';

const { verifyAuthChallenge: source } = cognitoSources;
const pointer = '/response/answerCorrect';

const trigger: Trigger = {
  name: 'VerifyAuthChallengeResponse',
  call: 'The sign-in',
  refused: 'The sign-in is over, without another attempt.',
  onError: 'A wrong answer is no error: return the event with `answerCorrect: false`.',
};

const rules = {
  ...defineRules({
    right: {
      when: '`answerCorrect` is true',
      then: 'The challenge stands in the session with `challengeResult: true`, and the define trigger says what comes next.',
      source,
    },
    wrong: {
      when: '`answerCorrect` is false',
      then: 'The challenge stands in the session with `challengeResult: false`, and the define trigger says whether the user may try again.',
      source,
    },
    rightForNobody: {
      when: '`answerCorrect` is true for a user that does not exist (`userNotFound`)',
      then: 'It is taken as it is; all hangs on what the define trigger makes of it.',
      source,
    },
    wrongType: wrongTypeRule('`answerCorrect` is no boolean: a text, `null`, or missing', source),
  }),
  ...triggerRules(trigger),
};

/** Judges verify auth challenge response triggers. */
export const verifyJudge = makeTriggerJudge({ trigger, options: {}, rules, judgeResponse });

function judgeResponse({ event, response }: TriggerInput<object>): Verdict {
  const { answerCorrect: value } = response;
  if (typeof value !== 'boolean') {
    return refuseType(trigger, rules.wrongType, event, { pointer, value, wanted: 'true or false' });
  }
  const isNobody = value && member(member(event, 'request'), 'userNotFound') === true;
  return makeVerdict({
    status: 'ok',
    headline: headlineOf(value, isNobody),
    steps: [
      step(value ? rules.right : rules.wrong),
      ...(isNobody ? [step(rules.rightForNobody)] : []),
    ],
    caller: {
      kind: 'value',
      label: 'Last entry of `session` when the define trigger is asked',
      value: { challengeName: 'CUSTOM_CHALLENGE', challengeResult: value },
    },
    fixes: isNobody
      ? [
          {
            text: 'Answer false where `request.userNotFound` is true.',
            at: { in: 'response', pointer },
          },
        ]
      : [],
  });
}

function headlineOf(isRight: boolean, isNobody: boolean): string {
  if (isNobody)
    return 'The answer counts as right, though nobody has this name; the define trigger is asked next.';
  return `The answer counts as ${isRight ? 'right' : 'wrong'}; the define trigger is asked what comes next.`;
}
