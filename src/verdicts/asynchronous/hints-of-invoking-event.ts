import { member, textOf } from '../answer.ts';
import type { JudgeInput } from '../judge.ts';
import type { Fix } from '../verdict.ts';
import type { AsyncOptions } from './async-options.ts';
import { valueOf } from './call-input.ts';

/** How to mend a function that failed on an event of AWS Config, where the error and the event make it plain. */
export function hintsOfInvokingEvent({ event, outcome }: JudgeInput<AsyncOptions>): Fix[] {
  const { errorType, errorMessage = '' } = outcome;
  if (errorType !== 'TypeError') return [];
  const invokingEvent = valueOf(textOf(member(event, 'invokingEvent')));
  const item = member(invokingEvent, 'configurationItem');
  const at = { in: 'event', pointer: '/invokingEvent' } as const;
  if (/of null\b/.test(errorMessage) && member(item, 'configuration') === null) {
    const text =
      '`configuration` of a deleted resource is null: look at `configurationItemStatus`, and report `NOT_APPLICABLE`.';
    return [{ text, at }];
  }
  if (!errorMessage.includes('undefined')) return [];
  if (item === undefined && member(invokingEvent, 'configurationItemSummary') !== undefined) {
    const text =
      'There is no `configurationItem` here, only `configurationItemSummary`: get the rest with `GetResourceConfigHistory`.';
    return [{ text, at }];
  }
  const text =
    '`invokingEvent` is text: it has members only after `JSON.parse(event.invokingEvent)`.';
  return [{ text, at }];
}
