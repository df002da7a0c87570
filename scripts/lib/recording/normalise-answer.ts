import { settleTimes } from './settle-times.ts';
import type { CaseAnswer, RecordedPost } from './runtime-case.ts';

/** What stands in a recording for what is different on each machine: pairs of from and to. */
export type Replacements = readonly (readonly [from: string, to: string])[];

const errorBody = 'lambda-runtime-function-error-body';

/**
 * The answer as Lambda itself would have given it: with its paths, its address and its process id, and
 * with one time for all of the run, whose `[begin, end]` are in milliseconds since the epoch.
 */
export function normaliseAnswer(
  answer: CaseAnswer,
  replacements: Replacements,
  [begin, end]: readonly [begin: number, end: number],
): CaseAnswer {
  const text = (value: string): string =>
    settleTimes(
      replacements.reduce((result, [from, to]) => result.replaceAll(from, to), value),
      begin,
      end,
    ).replaceAll(/\(node:\d+\)/g, '(node:8)');
  return {
    ...answer,
    posts: answer.posts.map((post) => normalisePost(post, text)),
    stdout: text(answer.stdout),
    stderr: text(answer.stderr),
  };
}

function normalisePost(post: RecordedPost, text: (value: string) => string): RecordedPost {
  const body = text(post.body);
  const cut = Buffer.byteLength(post.body) < post.bodyLength;
  const trailers =
    post.trailers &&
    Object.fromEntries(
      Object.entries(post.trailers).map(([name, value]) => [
        name,
        name === errorBody ? recode(value, text) : value,
      ]),
    );
  return {
    ...post,
    body,
    bodyLength: cut ? post.bodyLength : Buffer.byteLength(body),
    ...(trailers ? { trailers } : {}),
  };
}

function recode(base64: string, text: (value: string) => string): string {
  return Buffer.from(text(Buffer.from(base64, 'base64').toString())).toString('base64');
}
