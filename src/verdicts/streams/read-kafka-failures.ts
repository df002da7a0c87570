import { isObject, listOf, member, readAnswer, textOf } from '../answer.ts';
import type { JudgedOutcome } from '../judge.ts';
import { step } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { capitalise, codeWords, valueWords } from '../words.ts';
import { makeReading } from './batch.ts';
import type { BatchRecord, Reading } from './batch.ts';
import { kafkaRules as rules } from './kafka-rules.ts';
import { functionFailed } from './read-failures.ts';

/** What the outcome of a batch from Kafka says about its records. */
export function readKafkaFailures(
  outcome: JudgedOutcome,
  records: BatchRecord[],
  reports: boolean,
): Reading {
  if (outcome.kind !== 'response')
    return functionFailed(outcome, records, reports, rules.failed, 'those that fail');
  const answer = readAnswer(outcome);
  const list = answer.isJson ? member(answer.value, 'batchItemFailures') : undefined;
  if (!reports) return notRead(list, records);
  if (!answer.isJson)
    return wholeBatch(rules.badAnswer, records, 'the answer is not valid JSON', '');
  if (list === undefined || list === null) return noFailures(answer.value);
  if (!Array.isArray(list)) {
    const cause = `\`batchItemFailures\` is ${valueWords(list)}, and not a list`;
    return wholeBatch(rules.badAnswer, records, cause, '/batchItemFailures');
  }
  const wrong = list.findIndex((one) => !isNamed(one, records));
  if (wrong >= 0) {
    const [cause, pointer] = problemOf(list[wrong], records);
    const at = `/batchItemFailures/${wrong}${pointer}`;
    return wholeBatch(rules.badIdentifier, records, cause, at);
  }
  return readNamed(namedIn(list, records), records);
}

function readNamed(named: BatchRecord[], records: BatchRecord[]): Reading {
  if (named.length === 0) return makeReading({ steps: [step(rules.allSucceeded)] });
  const isOvertaken = records.some(
    (record, index) =>
      !named.includes(record) &&
      records
        .slice(0, index)
        .some((one) => one.partition === record.partition && named.includes(one)),
  );
  const isAll = named.length === records.length;
  return makeReading({
    outcome: isAll ? 'failed' : 'partial',
    failed: named,
    named,
    cause: `the answer names ${named.length === 1 ? 'it' : 'them'} as failed`,
    steps: [step(rules.namesFailures), ...(isOvertaken ? [step(rules.overtaken)] : [])],
    fixes: isOvertaken
      ? [
          {
            text: 'If order counts, stop at the first failure of a partition, and name all that comes after it there.',
            at: { in: 'response', pointer: '/batchItemFailures' },
          },
        ]
      : [],
  });
}

function namedIn(list: unknown[], records: BatchRecord[]): BatchRecord[] {
  return records.filter((record) => list.some((one) => isNamed(one, [record])));
}

function isNamed(one: unknown, records: BatchRecord[]): boolean {
  const identifier = member(one, 'itemIdentifier');
  const name = member(identifier, 'partition');
  const offset = member(identifier, 'offset');
  return (
    typeof offset === 'number' &&
    records.some(({ partition, record }) => partition === name && record['offset'] === offset)
  );
}

/** What is wrong with an entry, and where in it. */
function problemOf(one: unknown, records: BatchRecord[]): [cause: string, pointer: string] {
  const identifier = member(one, 'itemIdentifier');
  if (identifier === undefined)
    return ['an entry of `batchItemFailures` has no `itemIdentifier`', ''];
  const at = '/itemIdentifier';
  if (!isObject(identifier)) {
    const what = 'and not an object with `partition` and `offset`';
    return [`an \`itemIdentifier\` is ${valueWords(identifier)}, ${what}`, at];
  }
  const { partition, offset } = identifier;
  if (partition === undefined) return ['an `itemIdentifier` has no `partition`', at];
  if (!records.some((record) => record.partition === partition)) {
    return [
      `\`partition\` is ${valueWords(partition)}, which the batch has not`,
      `${at}/partition`,
    ];
  }
  if (offset === undefined) return ['an `itemIdentifier` has no `offset`', at];
  const what = `which is the number of no record in ${codeWords(textOf(partition))}`;
  return [`\`offset\` is ${valueWords(offset)}, ${what}`, `${at}/offset`];
}

function notRead(list: unknown, records: BatchRecord[]): Reading {
  const named = namedIn(listOf(list), records);
  const text =
    'Set `FunctionResponseTypes: [ReportBatchItemFailures]` on the mapping; it needs provisioned mode.';
  return makeReading({
    named,
    ignored: named.length > 0,
    steps: [step(rules.notRead)],
    fixes:
      named.length > 0 ? [{ text, at: { in: 'option', name: 'reportBatchItemFailures' } }] : [],
  });
}

function noFailures(value: unknown): Reading {
  const { then } = rules.allSucceeded;
  const note = `The answer is ${valueWords(value)}. What Lambda makes of that is not documented; it names no failure. ${then}`;
  const isKnown = value === null || isObject(value);
  return makeReading({ steps: [step(rules.allSucceeded, isKnown ? then : note)] });
}

function wholeBatch(rule: Rule, records: BatchRecord[], cause: string, pointer: string): Reading {
  const [first] = records;
  const partition = first?.partition ?? 'orders-0';
  const offset = JSON.stringify(first?.record['offset'] ?? 0);
  const text = `Answer \`{ "batchItemFailures": [{ "itemIdentifier": { "partition": "${partition}", "offset": ${offset} } }] }\`, with the name of the list and the offset as a number.`;
  return makeReading({
    outcome: 'failed',
    failed: records,
    cause,
    steps: [step(rule, `${capitalise(cause)}. ${rule.then}`)],
    fixes: [{ text, at: { in: 'response', pointer } }],
  });
}
