import type { JudgeInput } from '../judge.ts';
import { step } from '../rule.ts';
import { makeVerdict } from '../verdict.ts';
import type { Fix, Verdict } from '../verdict.ts';
import { allOf } from '../words.ts';
import { firehoseRules as rules } from './firehose-rules.ts';
import { processingFailed } from './processing-failed.ts';
import type { FirehoseRecord } from './read-records.ts';
import { recordErrors } from './record-errors.ts';

/** What becomes of a batch whose invocation failed: it comes again, or it is given up. */
export function judgeFailure(
  { event, outcome, options, attempt }: JudgeInput<{ numberOfRetries: number }>,
  records: readonly FirehoseRecord[],
  /** "threw `TypeError`" */
  what: string,
  isTooLarge: boolean,
): Verdict {
  const retries = options.numberOfRetries;
  const isLast = attempt.number > retries;
  const all = wordsOf(records.length);
  const tried = `attempt ${attempt.number} of ${retries + 1}`;
  const isLate = outcome.kind === 'timeout';
  const lastRule = isLate ? rules.timeoutsUsedUp : rules.attemptsUsedUp;
  const rule = isLast ? lastRule : rules.functionError;
  const error = isLate ? recordErrors.timedOut : recordErrors.attemptsUsedUp;
  const steps = [
    ...(isTooLarge ? [step(rules.tooLarge)] : []),
    step(rule, `The function ${what}, in ${tried}. ${rule.then}`),
    ...(isLast && records.length > 0 ? [step(rules.kept)] : []),
  ];
  return makeVerdict({
    status: isLast ? 'rejected' : 'retried',
    headline: isLast
      ? `Firehose gives up ${all}, because the function ${what} in the last attempt.`
      : `Firehose sends ${all} again, because the function ${what}: attempt ${attempt.number + 1} of ${retries + 1}.`,
    steps,
    caller: { kind: 'nothing', text: 'Nothing goes on to the destination.' },
    records: records.map(({ id, pointer }) => ({
      id,
      pointer,
      fate: isLast ? 'kept' : 'again',
      text: isLast ? 'under `processing-failed/`' : 'comes again with its batch',
    })),
    deliveries: isLast
      ? records.map((record) => processingFailed(event, record, error, attempt))
      : [],
    next: isLast
      ? []
      : [
          {
            afterSeconds: null,
            text: `The same batch, attempt ${attempt.number + 1} of ${retries + 1}`,
            event,
            attempt: { number: attempt.number + 1, ageSeconds: attempt.ageSeconds },
          },
        ],
    fixes: fixesOf(outcome.kind, isTooLarge),
  });
}

function wordsOf(total: number): string {
  if (total === 0) return 'the batch';
  return total === 1 ? 'the record' : allOf(total, 'record');
}

function fixesOf(kind: string, isTooLarge: boolean): Fix[] {
  if (isTooLarge) {
    return [{ text: 'Lower `BufferSizeInMBs` (0.2 to 3 MB), or return less.' }];
  }
  if (kind === 'timeout') {
    return [
      {
        text: 'Give the function more time, up to the 5 minutes that Firehose waits, or lower `BufferSizeInMBs`.',
      },
    ];
  }
  if (kind !== 'function-error') return [];
  return [
    { text: 'Catch the error of each record by itself, and return it with `ProcessingFailed`.' },
  ];
}
