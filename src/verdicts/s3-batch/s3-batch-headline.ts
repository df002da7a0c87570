import { capitalise, codeWords, count } from '../words.ts';
import type { TaskResult } from './read-task-results.ts';

/** "The task has failed, because `resultCode` is the text `"Success"`." */
export function s3BatchHeadline(
  results: readonly TaskResult[],
  /** The member that the answer does not repeat, though it is to. */
  notRepeated: string | null,
): string {
  const total = results.length;
  if (total === 0) return 'The event holds no task, so there is nothing to report.';
  const seen = results.filter(({ code, isUnseen }) => code === 'Succeeded' && !isUnseen);
  const unseen = results.filter(({ isUnseen }) => isUnseen);
  const again = results.filter(({ code }) => code === 'TemporaryFailure');
  const failed = results.filter(({ code }) => code === 'PermanentFailure');
  const parts = [
    part(seen, total, 'is done', 'are done'),
    part(unseen, total, 'counts as done', 'count as done'),
    part(again, total, 'is tried again before the job ends', 'are tried again before the job ends'),
    part(failed, total, 'has failed', 'have failed'),
  ];
  const doubt =
    notRepeated === null
      ? ''
      : `, if S3 takes an answer with another \`${notRepeated}\` than the event: that is not documented`;
  return `${capitalise(parts.filter((text) => text !== '').join('; '))}${doubt}.`;
}

function part(some: readonly TaskResult[], total: number, one: string, many: string): string {
  const [first] = some;
  if (!first) return '';
  const cause = causeOf(first);
  if (some.length === total) {
    return total === 1 ? `the task ${one}${cause}` : `all ${count(total, 'task')} ${many}${cause}`;
  }
  return some.length === 1
    ? `task ${codeWords(first.task.id)} ${one}${cause}`
    : `${some.length} of ${count(total, 'task')} ${many}${cause}`;
}

function causeOf({ why, code, rule }: TaskResult): string {
  if (why === undefined) return rule.id === 'succeeded' ? '' : ', as the answer says';
  const asTold = rule.id === 'missingTask' ? ` and \`treatMissingKeysAs\` is \`${code}\`` : '';
  return `, because ${why}${asTold}`;
}
