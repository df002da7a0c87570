import { isObject, member } from '../answer.ts';
import type { JudgedOutcome } from '../judge.ts';
import type { Fix } from '../verdict.ts';

/** What an error and its event tell together, whatever the service: an object parsed as JSON, `Records` that are not there. */
export function hintsOfError(
  event: unknown,
  { errorType, errorMessage = '' }: JudgedOutcome,
): Fix[] {
  if (errorType === 'SyntaxError' && errorMessage.includes('[object Object]')) {
    const inDetail = isObject(member(event, 'detail'));
    const what = inDetail ? '`detail`' : 'The event';
    return [
      {
        text: `${what} is an object already: read its members, without \`JSON.parse\`.`,
        at: { in: 'event', pointer: inDetail ? '/detail' : '' },
      },
    ];
  }
  if (/\bRecords\b/.test(errorMessage) && member(event, 'Records') === undefined) {
    return [
      {
        text: 'This event has no `Records`: it is one object, and the handler is called for it alone.',
        at: { in: 'event', pointer: '' },
      },
    ];
  }
  return [];
}
