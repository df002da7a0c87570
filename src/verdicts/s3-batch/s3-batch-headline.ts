import { capitalise, codeWords, count } from '../words.ts';
import type { TaskResult } from './read-task-results.ts';

/** "The task has failed, because `resultCode` is the text `"Success"`." */
export function s3BatchHeadline(
  results: readonly TaskResult[],
  /** The member that the answer does not repeat, though it is to, and whether it has another value. */
  notRepeated: { name: string; isThere: boolean } | null,
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
  // What has failed anyhow does not hang on that.
  const isInDoubt = notRepeated !== null && failed.length < total;
  const doubt = isInDoubt ? doubtOf(notRepeated) : '';
  return `${capitalise(parts.filter((text) => text !== '').join('; '))}${doubt}.`;
}

function doubtOf({ name, isThere }: { name: string; isThere: boolean }): string {
  const answer = isThere
    ? `an answer with another \`${name}\` than the event`
    : `an answer without \`${name}\``;
  return `, if S3 takes ${answer}: that is not documented`;
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

function causeOf({ why, rule }: TaskResult): string {
  if (why !== undefined) return `, because ${why}`;
  return rule.id === 'succeeded' ? '' : ', as the answer says';
}
