import { isObject, member, textOf } from '../answer.ts';
import type { JudgeInput } from '../judge.ts';
import type { NextAttempt } from '../verdict.ts';

/** Whether a request is of a player, and so outside of any session. */
export function isOfPlayer(type: string): boolean {
  return type.startsWith('AudioPlayer.') || type.startsWith('PlaybackController.');
}

/** Whether no answer to a request is taken. */
export function isLast(type: string): boolean {
  return type === 'SessionEndedRequest' || type === 'System.ExceptionEncountered';
}

/** The request with which Alexa tells the skill what was wrong with its answer. */
export function nextRequest(
  { event, attempt }: Pick<JudgeInput, 'event' | 'attempt'>,
  error: { type: string; message: string },
): NextAttempt[] {
  const request = member(event, 'request');
  const type = textOf(member(request, 'type'));
  if (isLast(type) || type === 'CanFulfillIntentRequest') return [];
  const { version, session, context } = isObject(event) ? event : {};
  const { requestId, timestamp, locale } = isObject(request) ? request : {};
  const common = { requestId: anotherId(textOf(requestId)), timestamp, locale };
  const next = isOfPlayer(type)
    ? { type: 'System.ExceptionEncountered', ...common, error, cause: { requestId } }
    : { type: 'SessionEndedRequest', ...common, reason: 'ERROR', error };
  return [
    {
      afterSeconds: null,
      text: `Alexa tells the skill why: ${next.type}, ${error.type}`,
      event: {
        version,
        ...(isOfPlayer(type)
          ? {}
          : { session: isObject(session) ? { ...session, new: false } : session }),
        context,
        request: next,
      },
      attempt: { number: attempt.number + 1, ageSeconds: attempt.ageSeconds },
    },
  ];
}

/** Another id of the same look: the digits of the last group change places. */
function anotherId(id: string): string {
  const start = id.lastIndexOf('-') + 1;
  const rest = id.slice(start);
  return `${id.slice(0, start)}${rest.slice(5)}${rest.slice(0, 5)}`;
}
