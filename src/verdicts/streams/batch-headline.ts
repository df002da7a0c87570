import { capitalise, count } from '../words.ts';
import type { BatchRecord, Reading } from './batch.ts';
import type { BatchSource } from './batch-source.ts';
import { allRecords, recordId, someRecords, verb } from './batch-words.ts';
import { retryLimit } from './retry-plan.ts';
import type { RetryPlan, RetrySettings } from './retry-plan.ts';

interface Story {
  records: BatchRecord[];
  reading: Reading;
  plan: RetryPlan;
  settings: RetrySettings;
  source: BatchSource;
}

/** "1 of 5 records is done; record `…206818` and all 3 after it come again, because …" */
export function batchHeadline(story: Story): string {
  const { records, reading, source } = story;
  const { failed, named, ignored, outcome } = reading;
  if (outcome === 'done') {
    if (records.length === 0) return `The event holds no record; ${source.passed}.`;
    const all = `${capitalise(allRecords(records.length))} ${verb(records.length, 'is', 'are')} done`;
    if (!ignored) return `${all}; ${source.passed}.`;
    const those = `${count(named.length, 'record')} that the answer names as failed ${verb(named.length, 'is', 'are')} never sent again`;
    return `${capitalise(those)}: without \`ReportBatchItemFailures\` nobody reads \`batchItemFailures\`, and ${source.passed}.`;
  }
  if (records.length === 0) {
    const what = story.plan.kind === 'again' ? 'is sent again' : 'is given up';
    return `The event, which holds no record, ${what}, because ${reading.cause}.`;
  }
  const done = records.length - failed.length;
  const begin =
    done === 0
      ? ''
      : `${done} of ${count(records.length, 'record')} ${verb(done, 'is', 'are')} done; `;
  return `${capitalise(begin + fateWords(story))}, because ${causeWords(story)}.`;
}

function fateWords({ records, reading, plan, settings, source }: Story): string {
  const { failed, named } = reading;
  const some = someRecords(failed, records);
  const [first] = failed;
  if (plan.kind === 'expired') return `${some} ${verb(failed.length, 'is', 'are')} trimmed unread`;
  if (plan.kind === 'given-up') return givenUpWords(some, failed.length, settings);
  if (plan.kind === 'again' && plan.parts.length > 1) {
    const sizes = plan.parts.map((part) => part.length).join(' and ');
    return `the batch is cut in two, and both halves come again (${sizes} of ${count(failed.length, 'record')})`;
  }
  const again = verb(failed.length, 'comes again', 'come again');
  if (source.namesASet || failed.length === records.length || !first) {
    return `${some} ${again}${attemptWords(plan, settings, source)}`;
  }
  if (failed.length === 1) return `record ${recordId(first)} ${again}`;
  const goodToo = named.length > 1 && named.length < failed.length ? ', good ones too' : '';
  const after = failed.length === 2 ? 'the one after it' : `all ${failed.length - 1} after it`;
  return `record ${recordId(first)} and ${after} come again${goodToo}`;
}

function givenUpWords(some: string, number: number, { onFailure }: RetrySettings): string {
  if (onFailure === 'none') return `${some} ${verb(number, 'is', 'are')} given up for good`;
  const how =
    onFailure === 's3'
      ? 'with the whole event'
      : onFailure === 'kafka'
        ? 'whole'
        : 'as a description without the data';
  return `${some} ${verb(number, 'goes', 'go')} to the on-failure destination, ${how}`;
}

function attemptWords(plan: RetryPlan, settings: RetrySettings, { rules }: BatchSource): string {
  const limit = retryLimit(settings, rules);
  return plan.kind === 'again' && limit !== null && plan.attempt > 1
    ? `, retry ${(plan.attempt - 1).toLocaleString('en')} of at most ${limit.toLocaleString('en')}`
    : '';
}

function causeWords({ records, reading, plan, settings, source }: Story): string {
  const { failed, named, cause } = reading;
  if (plan.kind === 'given-up') {
    if (plan.condition === 'RecordAgeExceeded') {
      const older = failed.length === 1 ? 'it is older' : 'they are older';
      return `${cause}, and ${older} than \`MaximumRecordAgeInSeconds\``;
    }
    const limit = retryLimit(settings, source.rules) ?? 0;
    return `${cause}, and ${limit === 0 ? 'no retry is allowed' : `${limit === 1 ? 'the only retry is' : limit === 2 ? 'both retries are' : `all ${limit.toLocaleString('en')} retries are`} used up`}`;
  }
  if (plan.kind === 'expired')
    return `${cause}, and ${failed.length === 1 ? 'it expires' : 'they expire'}`;
  const isSetInVain = !source.namesASet && named.length > 1 && failed.length > 0;
  if (isSetInVain && records.length > 0) {
    return `the lowest of the ${named.length} sequence numbers that the answer names is the checkpoint`;
  }
  return cause;
}
