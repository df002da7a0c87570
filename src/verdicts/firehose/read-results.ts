import { isObject, listOf, member } from '../answer.ts';
import type { Rule } from '../rule.ts';
import type { Fix } from '../verdict.ts';
import { codeWords, valueWords } from '../words.ts';
import { decodeBase64 } from './decode-base64.ts';
import { firehoseRules as rules } from './firehose-rules.ts';
import type { FirehoseRecord } from './read-records.ts';
import { recordErrors as errors } from './record-errors.ts';
import type { RecordError } from './record-errors.ts';

/** What becomes of one record, by which rule. */
export type RecordResult = { record: FirehoseRecord; rule: Rule; why?: string; fix?: Fix } & (
  | { kind: 'delivered'; text: string }
  | { kind: 'dropped' }
  | { kind: 'failed'; error: RecordError }
  | { kind: 'misplaced' }
);

/** What becomes of each record by the entries of an answer. */
export function readResults(
  records: readonly FirehoseRecord[],
  entries: readonly unknown[],
  options: { dynamicPartitioning: boolean },
): RecordResult[] {
  return records.map((record): RecordResult => {
    const own = entries.flatMap((entry, index) =>
      member(entry, 'recordId') === record.id ? { entry, index } : [],
    );
    const [first, second] = own;
    if (!first) return missing(record, entries);
    if (second) {
      const fix = at(
        `/records/${second.index}`,
        'Return one entry for each record. Several lines go into the `data` of one, with newlines between them.',
      );
      return { record, kind: 'failed', rule: rules.duplicatedId, error: errors.duplicatedId, fix };
    }
    return readEntry(record, first.entry, `/records/${first.index}`, options);
  });
}

function missing(record: FirehoseRecord, entries: readonly unknown[]): RecordResult {
  const nameless = entries.findIndex((one) => isObject(one) && one['recordId'] === undefined);
  const numeric = entries.findIndex((one) => typeof member(one, 'recordId') === 'number');
  const fix =
    numeric >= 0
      ? at(
          `/records/${numeric}/recordId`,
          'Return the `recordId` as the text that it is in the event: it is too large for a number.',
        )
      : nameless >= 0
        ? at(`/records/${nameless}`, 'Return the `recordId` of the event, under this name.')
        : at(
            '/records',
            'Return each record of the event, with `Dropped` if it is to be left out.',
          );
  return { record, kind: 'failed', rule: rules.missingId, error: errors.missingId, fix };
}

function readEntry(
  record: FirehoseRecord,
  entry: unknown,
  pointer: string,
  { dynamicPartitioning }: { dynamicPartitioning: boolean },
): RecordResult {
  const result = member(entry, 'result');
  if (result === 'Dropped') return { record, kind: 'dropped', rule: rules.dropped };
  if (result === 'ProcessingFailed') {
    return { record, kind: 'failed', rule: rules.processingFailed, error: errors.processingFailed };
  }
  if (result !== 'Ok') {
    const place = result === undefined ? pointer : `${pointer}/result`;
    return {
      record,
      kind: 'failed',
      rule: rules.unknownResult,
      error: errors.undocumented,
      why: `\`result\` is ${valueWords(result)}`,
      fix: at(place, 'Write `Ok`, `Dropped` or `ProcessingFailed`, spelled like this.'),
    };
  }
  const data = contentOf(record, entry);
  const decoded = typeof data === 'string' ? decodeBase64(data) : null;
  if (decoded === null) {
    const isMissing = data === undefined || data === null;
    return {
      record,
      kind: 'failed',
      rule: isMissing ? rules.missingData : rules.notBase64,
      error: isMissing ? errors.missingData : errors.undocumented,
      why: `\`${record.content}\` is ${valueWords(data)}${typeof data === 'string' ? ', which is no base64' : ''}`,
      fix: at(
        data === undefined ? pointer : `${pointer}/${record.content}`,
        `Return the new content as base64: \`Buffer.from(text).toString('base64')\` in \`${record.content}\`.`,
      ),
    };
  }
  const keys = member(member(entry, 'metadata'), 'partitionKeys');
  const wrongKeys = dynamicPartitioning ? whatIsWrong(keys) : null;
  if (wrongKeys !== null) {
    return {
      record,
      kind: 'misplaced',
      rule: rules.noPartitionKeys,
      why: wrongKeys,
      fix: at(
        pointer,
        'Return `metadata: { partitionKeys: { … } }`, with a text that is not empty for each key that the prefix names.',
      ),
    };
  }
  return { record, kind: 'delivered', rule: rules.delivered, text: decoded };
}

/** The guide calls it `KafkaRecordValue` in its list, and `kafkaRecordValue` in its example. */
function contentOf({ content }: FirehoseRecord, entry: unknown): unknown {
  const value = member(entry, content);
  return value === undefined && content === 'kafkaRecordValue'
    ? member(entry, 'KafkaRecordValue')
    : value;
}

/** What is wrong with the keys of a record, or null. */
function whatIsWrong(keys: unknown): string | null {
  const name = '`metadata.partitionKeys`';
  if (!isObject(keys)) return `${name} is ${valueWords(keys)}`;
  const entries = Object.entries(keys);
  if (entries.length === 0) return `${name} is empty`;
  const wrong = entries.find(([, value]) => typeof value !== 'string' || value === '');
  return wrong ? `${codeWords(wrong[0])} in ${name} is ${valueWords(wrong[1])}` : null;
}

/** Entries that belong to no record of the event. */
export function strayEntries(
  records: readonly FirehoseRecord[],
  entries: readonly unknown[],
): number[] {
  const ids = new Set<unknown>(records.map(({ id }) => id));
  return listOf(entries).flatMap((entry, index) =>
    ids.has(member(entry, 'recordId')) ? [] : [index],
  );
}

function at(pointer: string, text: string): Fix {
  return { text, at: { in: 'response', pointer } };
}
