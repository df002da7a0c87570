import { step } from '../rule.ts';
import type { Rule } from '../rule.ts';
import type { Passing } from './passing.ts';

/** Whether a response of that status ends with its headers. */
export function hasNoContent(statusCode: number): boolean {
  return statusCode === 204 || statusCode === 304;
}

/** The body that is sent with a status: none with some, and what is lost by that is said in `passing`. */
export function contentOf(
  body: string,
  statusCode: number,
  rule: Rule,
  { steps, fixes, missing }: Passing,
): string {
  if (body === '' || !hasNoContent(statusCode)) return body;
  steps.push(step(rule));
  missing.push(`without the body: a ${statusCode} has none`);
  fixes.push({
    text: 'Answer another status, such as 200, or leave `body` out.',
    at: { in: 'response', pointer: '/body' },
  });
  return '';
}
