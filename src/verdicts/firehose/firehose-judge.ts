import { isObject, readAnswer } from '../answer.ts';
import { makeJudge } from '../judge.ts';
import type { JudgeInput, JudgedOutcome } from '../judge.ts';
import type { OptionSpecs, OptionValues } from '../option.ts';
import { step } from '../rule.ts';
import { makeVerdict } from '../verdict.ts';
import type { Step, Verdict } from '../verdict.ts';
import { failureWords, valueWords } from '../words.ts';
import { firehoseRules as rules } from './firehose-rules.ts';
import { judgeFailure } from './judge-failure.ts';
import { judgeResults } from './judge-results.ts';
import { readRecords } from './read-records.ts';
import { readResults, strayEntries } from './read-results.ts';
import type { RecordResult } from './read-results.ts';
import { recordErrors as errors } from './record-errors.ts';
import { byteLength } from '../byte-length.ts';

const options = {
  numberOfRetries: {
    kind: 'number',
    usual: 3,
    min: 0,
    max: 300,
    label: 'Retries after an error of the function (`NumberOfRetries` of the processor)',
  },
  dynamicPartitioning: {
    kind: 'boolean',
    usual: false,
    label: 'The S3 prefix takes its partition keys from the function (`partitionKeyFromLambda`)',
  },
} as const satisfies OptionSpecs;

type Options = OptionValues<typeof options>;

/** Judges batches that Firehose has transformed. */
export const firehoseJudge = makeJudge({ options, rules, judge });

/** Lambda's limit for a response, in bytes. */
const responseBytes = 6_291_556;

function judge(input: JudgeInput<Options>): Verdict {
  const { event, outcome, options } = input;
  const records = readRecords(event);
  if (outcome.kind !== 'response') {
    const isTooLarge = outcome.errorType === 'Function.ResponseSizeTooLarge';
    const what = isTooLarge ? 'answered more than 6 MB' : failureWords(outcome);
    return judgeFailure(input, records, what, isTooLarge);
  }
  if (bytesOf(outcome) > responseBytes) {
    return judgeFailure(input, records, 'answered more than 6 MB', true);
  }
  const answer = readAnswer(outcome);
  const value = answer.isJson ? answer.value : undefined;
  const entries = isObject(value) ? value['records'] : value;
  if (answer.isJson && Array.isArray(entries) && isObject(value)) {
    const results = readResults(records, entries, options);
    return judgeResults(input, results, strayEntries(records, entries));
  }
  const isNone = answer.isJson && (entries === undefined || entries === null);
  const rule = isNone ? rules.noRecords : rules.unreadable;
  const error = isNone ? errors.missingId : errors.unreadable;
  const why = answer.isJson
    ? isObject(value)
      ? `\`records\` is ${valueWords(entries)}`
      : `the answer is ${valueWords(value)}`
    : 'the answer is no JSON';
  const all = records.map((record): RecordResult => ({ record, kind: 'failed', rule, error, why }));
  if (records.length === 0) return withoutRecords(step(rule));
  return judgeResults(input, all, [], {
    text: 'Return `{ "records": [{ "recordId": "…", "result": "Ok", "data": "…" }] }`, with each `recordId` of the event.',
    at: {
      in: 'response',
      pointer: isObject(value) && entries !== undefined ? '/records' : '',
    },
  });
}

function withoutRecords(only: Step): Verdict {
  return makeVerdict({
    status: 'ok',
    headline: 'The event holds no record, so there is nothing to deliver.',
    steps: [only],
    caller: { kind: 'nothing', text: 'Nothing goes on to the destination.' },
  });
}

function bytesOf({ body = '' }: JudgedOutcome): number {
  // A character has three bytes at most: most answers need no counting.
  return body.length * 3 > responseBytes ? byteLength(body) : body.length;
}
