import type { JudgeInput } from '../judge.ts';
import { step } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { makeVerdict } from '../verdict.ts';
import type { Fate, Fix, NextAttempt, Step, Verdict, VerdictStatus } from '../verdict.ts';
import { failureWords } from '../words.ts';
import type { AsyncOptions } from './async-options.ts';
import { eventFate } from './event-fate.ts';
import { judgeFailure } from './judge-failure.ts';
import { sentOnSuccess } from './places-of-failures.ts';

/** What a service makes of the calls that it waits for. */
export interface Report {
  /** Whether it has what it waited for, good or bad. */
  arrived: boolean;
  status: VerdictStatus;
  headline: string;
  steps: Step[];
  fate: [fate: Fate, text: string];
  next?: NextAttempt[];
  fixes?: Fix[];
}

/** What is said of a function that fails. */
interface Failing {
  /** After "the event is lost": what becomes of who waits. */
  aftermath: string;
  /** When it fails although it has reported. */
  reportedBefore: Rule;
}

/** Judges an invocation of a service that wants to be called back: what was reported, and whether the function failed. */
export function judgeCallBack(
  input: JudgeInput<AsyncOptions>,
  report: Report,
  { aftermath, reportedBefore }: Failing,
): Verdict {
  const { status, headline, steps, fate, next = [], fixes = [] } = report;
  if (input.outcome.kind === 'response') {
    const sent = sentOnSuccess(input);
    return makeVerdict({
      status,
      headline,
      steps: [...steps, ...sent.steps],
      caller: { kind: 'nothing', text: 'Nobody reads the answer: what counts are the calls.' },
      records: [eventFate(...fate)],
      deliveries: sent.deliveries,
      next,
      fixes,
    });
  }
  if (!report.arrived) {
    const failure = judgeFailure(input, { aftermath, fixes });
    const isLast = failure.next.length === 0;
    return isLast ? { ...failure, steps: [...failure.steps, ...steps] } : failure;
  }
  const failure = judgeFailure(input);
  const after = failure.next.length > 0 ? ', so Lambda runs it again' : ' in its last attempt';
  return {
    ...failure,
    status,
    headline: `${headline.slice(0, -1)}; then the function ${failureWords(input.outcome)}${after}.`,
    steps: [...steps, step(reportedBefore), ...failure.steps],
    next: [...failure.next, ...next],
    fixes: [...fixes, ...failure.fixes],
  };
}
