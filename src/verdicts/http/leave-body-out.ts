import { member, textOf } from '../answer.ts';
import { step } from '../rule.ts';
import type { Rule } from '../rule.ts';
import type { Passing } from './passing.ts';
import type { Refusal } from './problem.ts';

/** The response without its body where HTTP has no place for one; what the client misses is said in `passing`. */
export function leaveBodyOut(
  caller: Refusal['caller'],
  event: unknown,
  { noBody }: { noBody: Rule },
  { steps, fixes, missing }: Passing,
): Refusal['caller'] {
  const { statusCode, body } = caller;
  const hasNone = statusCode === 204 || statusCode === 304;
  if (!hasNone && methodOf(event) !== 'HEAD') return caller;
  const headers = hasNone
    ? caller.headers.filter(([name]) => name.toLowerCase() !== 'content-length')
    : caller.headers;
  if (body !== '') steps.push(step(noBody));
  if (body !== '' && statusCode === 204) {
    missing.push('without its body: a 204 has none');
    fixes.push({
      text: 'Answer 200 if the client is to read the body; else leave `body` out.',
      at: { in: 'response', pointer: '/statusCode' },
    });
  }
  return { ...caller, headers, body: '', base64: false };
}

function methodOf(event: unknown): string {
  const http = member(member(event, 'requestContext'), 'http');
  return (textOf(member(event, 'httpMethod')) || textOf(member(http, 'method'))).toUpperCase();
}
