import { listOf, member } from '../answer.ts';
import { step } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { makeVerdict } from '../verdict.ts';
import type { Verdict } from '../verdict.ts';
import { codeWords, count } from '../words.ts';
import { defineChallengeRules as rules, defineTrigger as trigger } from './define-rules.ts';
import { findWrongType } from './find-wrong-type.ts';
import { makeTriggerJudge } from './make-trigger-judge.ts';
import type { TriggerInput } from './make-trigger-judge.ts';
import { refuse } from './refuse.ts';
import { refuseType } from './refuse-type.ts';

/** Judges define auth challenge triggers. */
export const defineJudge = makeTriggerJudge({ trigger, options: {}, rules, judgeResponse });

const ownChallenges = [
  ...['SRP_A', 'PASSWORD_VERIFIER', 'SMS_MFA', 'DEVICE_SRP_AUTH', 'DEVICE_PASSWORD_VERIFIER'],
  'ADMIN_NO_SRP_AUTH',
];

const incorrect = {
  name: 'NotAuthorizedException',
  message: 'Incorrect username or password.',
} as const;

const unknownError = 'The app gets an error whose name and words are not documented.';

function judgeResponse({ event, response }: TriggerInput<object>): Verdict {
  const types = {
    challengeName: 'text',
    issueTokens: 'boolean',
    failAuthentication: 'boolean',
  } as const;
  const wrong = findWrongType(response, types, '/response');
  if (wrong) return refuseType(trigger, rules.wrongType, event, wrong);
  const { challengeName, issueTokens, failAuthentication } = response;
  if (issueTokens === true && failAuthentication === true) {
    return refuse(trigger, {
      because: '`issueTokens` and `failAuthentication` are both true',
      steps: [step(rules.both)],
      error: unknownError,
      fixes: [fixAt('issueTokens', 'Let one of the two be false.')],
    });
  }
  if (failAuthentication === true) {
    return refuse(trigger, {
      because: 'the function says so: `failAuthentication` is true',
      steps: [step(rules.ends)],
      error: incorrect,
    });
  }
  if (issueTokens === true) return judgeTokens(event);
  if (typeof challengeName !== 'string' || challengeName === '') {
    return refuse(trigger, {
      because: 'the answer decides nothing: no challenge, no tokens, no end',
      steps: [step(rules.decidesNothing)],
      error: unknownError,
      fixes: [
        fixAt('challengeName', 'Set `challengeName`, `issueTokens` or `failAuthentication`.'),
      ],
    });
  }
  return judgeChallenge(event, challengeName);
}

function judgeTokens(event: unknown): Verdict {
  const request = member(event, 'request');
  if (member(request, 'userNotFound') === true) {
    return refuse(trigger, {
      because: 'there is no such user to get tokens',
      steps: [step(rules.nobody)],
      error: incorrect,
      fixes: [
        fixAt('issueTokens', 'Look at `userNotFound` first, and ask such users like all others.'),
      ],
    });
  }
  const session = listOf(member(request, 'session'));
  const hasShown = session.some((one) => member(one, 'challengeName') !== 'SRP_A');
  const isWrong = hasShown && member(session.at(-1), 'challengeResult') !== true;
  const isFine = hasShown && !isWrong;
  return makeVerdict({
    status: 'ok',
    headline: isFine
      ? 'The user is signed in and gets tokens.'
      : isWrong
        ? 'The user gets tokens, though the last answer was wrong.'
        : 'The user gets tokens without having shown a password or an answer.',
    steps: [
      step(rules.tokens),
      ...(isFine ? [] : [step(isWrong ? rules.lastWrong : rules.nothingShown)]),
    ],
    caller: {
      kind: 'value',
      label: 'Answer to the app, in part',
      value: { AuthenticationResult: { TokenType: 'Bearer' } },
    },
    fixes: isFine
      ? []
      : [
          fixAt(
            'issueTokens',
            'Issue tokens only if the last entry of `session` is a challenge of yours, by its `challengeName`, and true.',
          ),
        ],
  });
}

function judgeChallenge(event: unknown, name: string): Verdict {
  const isOwn = ownChallenges.includes(name);
  if (!isOwn && name !== 'CUSTOM_CHALLENGE') {
    return refuse(trigger, {
      because: `Cognito knows no challenge ${codeWords(name)}`,
      steps: [step(rules.unknownChallenge)],
      error: unknownError,
      fixes: [fixAt('challengeName', 'Use `CUSTOM_CHALLENGE` for a challenge of your own.')],
    });
  }
  const session = listOf(member(member(event, 'request'), 'session'));
  const wrong = session.filter((one) => member(one, 'challengeResult') === false).length;
  const rule: Rule = isOwn ? rules.builtIn : rules.custom;
  return makeVerdict({
    status: 'ok',
    headline: isOwn
      ? `The sign-in goes on with \`${name}\`, which Cognito checks itself.`
      : `The sign-in goes on: the create trigger makes the next challenge${wrong >= 3 ? `, after ${count(wrong, 'wrong answer')}` : ''}.`,
    steps: [step(rule), ...(wrong >= 3 ? [step(rules.goesOnForever)] : [])],
    caller: {
      kind: 'value',
      label: 'Answer to the app, in part',
      value: { ChallengeName: name },
    },
    fixes:
      wrong >= 3
        ? [fixAt('failAuthentication', 'Set `failAuthentication` after a few wrong answers.')]
        : [],
  });
}

function fixAt(name: string, text: string) {
  return { text, at: { in: 'response' as const, pointer: `/response/${name}` } };
}
