import { isObject, member, readAnswer } from '../answer.ts';
import type { JudgedOutcome } from '../judge.ts';
import { step } from '../rule.ts';
import type { Rule } from '../rule.ts';
import type { Fix } from '../verdict.ts';
import { failureWords, valueWords } from '../words.ts';
import { makeReading } from './batch.ts';
import type { BatchRecord, Reading } from './batch.ts';
import { lowestOf } from './sequence-numbers.ts';

/** Rules by which the answer to a batch from a stream is read. */
export type AnswerRules = Record<
  | 'failed'
  | 'namesFailures'
  | 'allSucceeded'
  | 'emptyAnswer'
  | 'badIdentifier'
  | 'unknownIdentifier'
  | 'badAnswer'
  | 'notRead',
  Rule
>;

/** Which answers but null and `{}` were recorded as a success. */
export type RecordedSuccesses = readonly ('[]' | '""')[];

/** What the outcome of a batch from a stream says about its records. */
export function readFailures(
  outcome: JudgedOutcome,
  records: BatchRecord[],
  reports: boolean,
  rules: AnswerRules,
  recorded: RecordedSuccesses,
): Reading {
  if (outcome.kind !== 'response') return functionFailed(outcome, records, reports, rules.failed);
  const answer = readAnswer(outcome);
  const list = answer.isJson ? member(answer.value, 'batchItemFailures') : undefined;
  if (!reports) return notRead(list, records, rules);
  // A runtime of one's own may send nothing at all: an empty answer.
  if (!answer.isJson && answer.text.trim() !== '') {
    return wholeBatch(rules.badAnswer, records, 'the answer is not valid JSON', '');
  }
  const value = answer.isJson ? answer.value : null;
  if (list === undefined || list === null) return noFailures(value, rules, recorded);
  if (!Array.isArray(list)) {
    const cause = `\`batchItemFailures\` is ${valueWords(list)}, and not a list`;
    return wholeBatch(rules.badAnswer, records, cause, '/batchItemFailures');
  }
  return readList(list, records, rules);
}

/** The reading of a function that answered nothing. */
export function functionFailed(
  outcome: JudgedOutcome,
  records: BatchRecord[],
  reports: boolean,
  rule: Rule,
  whom = 'the first one that fails',
): Reading {
  const words = `the function ${failureWords(outcome)}`;
  const name = `name ${whom} in \`batchItemFailures\``;
  const advice = reports
    ? `Catch the error of each record by itself, and ${name}.`
    : `Turn \`ReportBatchItemFailures\` on, catch the error of each record by itself, and ${name}.`;
  const fix: Fix = reports
    ? { text: advice }
    : { text: advice, at: { in: 'option', name: 'reportBatchItemFailures' } };
  return makeReading({
    outcome: 'failed',
    failed: records,
    threw: true,
    cause: words,
    steps: [step(rule, `T${words.slice(1)}. ${rule.then}`)],
    fixes: records.length > 1 ? [fix] : [],
  });
}

function notRead(list: unknown, records: BatchRecord[], rules: AnswerRules): Reading {
  const ids = new Set(
    (Array.isArray(list) ? list : []).map((one: unknown) => member(one, 'itemIdentifier')),
  );
  const named = records.filter(({ id }) => id !== '' && ids.has(id));
  const fix: Fix = {
    text: 'Set `FunctionResponseTypes: [ReportBatchItemFailures]` on the event source mapping.',
    at: { in: 'option', name: 'reportBatchItemFailures' },
  };
  return makeReading({
    named,
    ignored: named.length > 0,
    steps: [step(rules.notRead)],
    fixes: named.length > 0 ? [fix] : [],
  });
}

function noFailures(value: unknown, rules: AnswerRules, recorded: RecordedSuccesses): Reading {
  const text = JSON.stringify(value);
  if (recorded.some((one) => one === text))
    return makeReading({ steps: [step(rules.emptyAnswer)] });
  const { then } = rules.allSucceeded;
  if (value === null || isObject(value)) return makeReading({ steps: [step(rules.allSucceeded)] });
  const note = `The answer is ${valueWords(value)}. What Lambda makes of that is not documented; it names no failure. ${then}`;
  return makeReading({ steps: [step(rules.allSucceeded, note)] });
}

function readList(list: unknown[], records: BatchRecord[], rules: AnswerRules): Reading {
  const known = new Map(records.map((record) => [record.id, record]));
  for (const [index, one] of list.entries()) {
    const identifier = member(one, 'itemIdentifier');
    if (typeof identifier === 'string' && identifier !== '' && known.has(identifier)) continue;
    const at = `/batchItemFailures/${index}${identifier === undefined ? '' : '/itemIdentifier'}`;
    if (identifier === undefined || identifier === null || identifier === '') {
      const cause = isObject(one)
        ? `an \`itemIdentifier\` is ${identifier === '' ? 'an empty text' : valueWords(identifier)}`
        : `an entry of \`batchItemFailures\` is ${valueWords(one)}, and not an object with \`itemIdentifier\``;
      return wholeBatch(rules.badIdentifier, records, cause, at);
    }
    const cause = `an \`itemIdentifier\` is ${valueWords(identifier)}, which is the sequence number of no record in the batch`;
    return wholeBatch(rules.unknownIdentifier, records, cause, at);
  }
  const ids = new Set(list.map((one) => member(one, 'itemIdentifier')));
  const named = records.filter(({ id }) => ids.has(id));
  const first = lowestOf(named);
  if (!first) return makeReading({ steps: [step(rules.allSucceeded)] });
  const failed = records.slice(records.findIndex(({ id }) => id === first.id));
  const restarts = failed.length < records.length;
  const isSet = named.length > 1;
  return makeReading({
    outcome: restarts ? 'partial' : 'failed',
    failed,
    named,
    restarts,
    cause:
      restarts || records.length === 1
        ? 'the answer names it as failed'
        : 'the answer names the first of them as failed',
    steps: [step(rules.namesFailures)],
    fixes: isSet
      ? [
          {
            text: 'Stop at the first record that fails and name it alone: whatever is done behind it is done again.',
            at: { in: 'response', pointer: '/batchItemFailures' },
          },
        ]
      : [],
  });
}

function wholeBatch(rule: Rule, records: BatchRecord[], cause: string, pointer: string): Reading {
  const example = records[0]?.id ?? '';
  const text = `Answer \`{ "batchItemFailures": [{ "itemIdentifier": "${example}" }] }\` with the sequence number of the first record that failed, as the text it came in.`;
  return makeReading({
    outcome: 'failed',
    failed: records,
    cause,
    steps: [step(rule, `${cause.charAt(0).toUpperCase()}${cause.slice(1)}. ${rule.then}`)],
    fixes: [{ text, at: { in: 'response', pointer } }],
  });
}
