import { member } from '../answer.ts';
import { makeJudge } from '../judge.ts';
import type { JudgedOutcome, JudgeInput } from '../judge.ts';
import { step } from '../rule.ts';
import type { Fix, Step, Verdict } from '../verdict.ts';
import { capitalise, codeWords, count } from '../words.ts';
import { asyncOptions } from './async-options.ts';
import type { AsyncOptions } from './async-options.ts';
import { attemptRules } from './async-rules.ts';
import { callsOf } from './call-input.ts';
import { configRules as rules } from './config-rules.ts';
import { hintsOfInvokingEvent } from './hints-of-invoking-event.ts';
import { judgeCallBack } from './judge-call-back.ts';
import type { Report } from './judge-call-back.ts';
import { readEvaluations } from './read-evaluations.ts';
import type { PutEvaluations } from './read-evaluations.ts';

const asBefore = 'shows no result, or the one from before';

/** Judges events of AWS Config by the evaluations that the function put. */
export const configJudge = makeJudge({
  options: asyncOptions,
  rules: { ...rules, ...attemptRules },
  judge,
});

function judge(input: JudgeInput<AsyncOptions>): Verdict {
  const verdict = judgeCallBack(input, readReport(input), {
    aftermath: `, and the rule ${asBefore}`,
    reportedBefore: rules.reportedBefore,
  });
  return { ...verdict, fixes: [...hintsOfInvokingEvent(input), ...verdict.fixes] };
}

function readReport({ event, calls, outcome }: JudgeInput<AsyncOptions>): Report {
  const token = member(event, 'resultToken');
  const called = callsOf(calls, 'config-service').filter(
    ({ operation }) => operation === 'PutEvaluations',
  );
  const puts = called
    .filter(({ error }) => error === null)
    .map((call) => readEvaluations(call, token));
  const taken = puts.filter((put) => put.isTaken);
  const refused = puts.find((put) => !put.isTaken);
  if (taken.length === 0) {
    if (refused) return allRefused(refused);
    const error = called[0]?.error ?? null;
    return notReported(outcome.kind, error);
  }

  const stored = taken.reduce((sum, put) => sum + put.stored, 0);
  const isTest = taken.every((put) => put.isTest);
  const steps: Step[] = [isTest ? step(rules.testMode) : step(rules.stored)];
  const results = `AWS Config stores ${count(stored, 'evaluation')}`;
  if (refused) {
    return {
      arrived: true,
      status: 'partial',
      headline: `${isTest ? 'A test call is taken' : results}, but another call is refused, because ${refused.what}.`,
      steps: [...steps, stepOf(refused)],
      fate: ['done', 'reported in part'],
      fixes: [fixOf(refused)],
    };
  }
  return {
    arrived: true,
    status: 'ok',
    headline: isTest
      ? 'AWS Config takes the call and stores nothing, because `TestMode` is on.'
      : stored === 0
        ? `AWS Config takes the call, but it holds no evaluation: the rule ${asBefore}.`
        : `${results}, and the rule shows ${stored === 1 ? 'it' : 'them'}.`,
    steps,
    fate: ['done', isTest ? 'reported as a test' : 'reported'],
  };
}

/** A function that throws need not report: it is right that Lambda tries again. */
function notReported(kind: JudgedOutcome['kind'], error: string | null): Report {
  const why =
    error === null
      ? 'the function did not call `PutEvaluations`'
      : `\`PutEvaluations\` failed with ${codeWords(error)}`;
  const mend =
    error === null
      ? 'Call `PutEvaluations` with the `resultToken` of the event, also for what is deleted or out of scope: `NOT_APPLICABLE`.'
      : 'Look at why `PutEvaluations` failed, and throw that error, so that Lambda tries again. The execution role needs `config:PutEvaluations`.';
  return {
    arrived: false,
    status: 'lost',
    headline: `The rule ${asBefore}, because ${why}.`,
    steps: [step(rules.notReported)],
    fate: ['lost', 'never reported'],
    fixes:
      kind === 'response' ? [{ text: mend, at: { in: 'event', pointer: '/resultToken' } }] : [],
  };
}

type Refused = Extract<PutEvaluations, { isTaken: false }>;

function allRefused(refused: Refused): Report {
  return {
    arrived: false,
    status: 'lost',
    headline: `The rule ${asBefore}, because ${refused.what}, and the call is refused.`,
    steps: [stepOf(refused)],
    fate: ['lost', 'not reported'],
    fixes: [fixOf(refused)],
  };
}

function stepOf({ rule, what }: Refused): Step {
  return step(rule, `${capitalise(what)}. ${rule.then}`);
}

function fixOf({ rule, mend }: Refused): Fix {
  return rule === rules.wrongToken
    ? { text: mend, at: { in: 'event', pointer: '/resultToken' } }
    : { text: mend };
}
