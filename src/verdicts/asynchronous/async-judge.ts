import { makeJudge } from '../judge.ts';
import type { Judge, JudgeInput } from '../judge.ts';
import type { Fix } from '../verdict.ts';
import { asyncOptions } from './async-options.ts';
import type { AsyncOptions } from './async-options.ts';
import { answerRules, attemptRules } from './async-rules.ts';
import { judgeFailure } from './judge-failure.ts';
import { judgeSuccess } from './judge-success.ts';

/** Judges events of one service that invokes asynchronously and waits for nothing. */
export function asyncJudge(
  /** As a sentence names it; `null` where it is not known. */
  sender: string | null,
  /** How to mend a failure that the event and the error explain. */
  hints: (input: JudgeInput<AsyncOptions>) => Fix[] = () => [],
  /** What else is to say of an event that is given up. */
  aftermath = '',
): Judge {
  return makeJudge({
    options: asyncOptions,
    rules: { ...answerRules, ...attemptRules },
    judge: (input) =>
      input.outcome.kind === 'response'
        ? judgeSuccess(input, sender)
        : judgeFailure(input, { fixes: hints(input), aftermath }),
  });
}
