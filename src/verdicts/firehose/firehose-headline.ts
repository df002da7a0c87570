import { allOf, capitalise, count } from '../words.ts';
import type { RecordResult } from './read-results.ts';
import { recordWords } from './record-words.ts';

/** "2 of 3 records are delivered; record `…287000000` counts as failed: `result` is the text `"OK"`." */
export function firehoseHeadline(
  results: readonly RecordResult[],
  /** That JSON is delivered with no newline after it. */
  isOneLine: boolean,
): string {
  const total = results.length;
  if (total === 0) return 'The event holds no record, so there is nothing to deliver.';
  const parts = [
    part(
      results,
      'delivered',
      ['is delivered', 'are delivered'],
      isOneLine ? ', with no newline between them' : '',
    ),
    part(results, 'dropped', ['is left out', 'are left out']),
    part(
      results,
      'misplaced',
      ['goes to the error prefix', 'go to the error prefix'],
      causeOf(results, 'misplaced'),
    ),
    part(results, 'failed', ['counts as failed', 'count as failed'], causeOf(results, 'failed')),
  ];
  return `${capitalise(parts.filter((text) => text !== '').join('; '))}.`;
}

function part(
  results: readonly RecordResult[],
  kind: RecordResult['kind'],
  [one, many]: [string, string],
  cause = '',
): string {
  const some = results.filter((result) => result.kind === kind);
  const [first] = some;
  const total = results.length;
  if (!first) return '';
  if (some.length === total) {
    return total === 1 ? `the record ${one}${cause}` : `${allOf(total, 'record')} ${many}${cause}`;
  }
  if (some.length === 1) return `record ${recordWords(first.record.id)} ${one}${cause}`;
  return `${some.length} of ${count(total, 'record')} ${many}${cause}`;
}

function causeOf(results: readonly RecordResult[], kind: 'failed' | 'misplaced'): string {
  const failed = results.find((result) => result.kind === kind);
  if (!failed) return '';
  if (failed.why !== undefined) return `, because ${failed.why}`;
  switch (failed.rule.id) {
    case 'processingFailed':
      return ', as the answer says';
    case 'duplicatedId':
      return ', because the `recordId` comes back twice';
    default:
      return ', because the `recordId` does not come back';
  }
}
