import { member, textOf } from '../answer.ts';
import type { JudgeInput } from '../judge.ts';
import type { Fix } from '../verdict.ts';
import type { AsyncOptions } from './async-options.ts';

/** How gzip begins once it is base64. */
const gzip = 'H4sI';
/** What the first bytes of gzip become when they are read as text; how engines escape them differs. */
const gzipAsText = /\u001f|\ufffd|\\u001f|\\x1f/i;

/** How to mend a function that failed on log events, where the error and the event make it plain. */
export function logHints({ event, outcome }: JudgeInput<AsyncOptions>): Fix[] {
  const { errorType, errorMessage = '' } = outcome;
  const data = textOf(member(member(event, 'awslogs'), 'data'));
  if (errorType !== 'SyntaxError' || !data.startsWith(gzip)) return [];
  const isPacked = gzipAsText.test(errorMessage) || errorMessage.includes(gzip);
  const text = isPacked
    ? 'Below the base64 is gzip: `JSON.parse(gunzipSync(Buffer.from(event.awslogs.data, "base64")).toString())`.'
    : 'A `message` of `logEvents` is text, and not always JSON: catch what `JSON.parse` throws, and keep such a line as text.';
  return [{ text, at: { in: 'event', pointer: '/awslogs/data' } }];
}
