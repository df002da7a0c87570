import { isObject, listOf, member, textOf } from '../answer.ts';
import type { JudgeInput } from '../judge.ts';
import type { Fix } from '../verdict.ts';
import type { AsyncOptions } from './async-options.ts';
import { valueOf } from './call-input.ts';

/** How to mend a function that failed on an SNS message, where the error and the message make it plain. */
export function snsHints({ event, outcome }: JudgeInput<AsyncOptions>): Fix[] {
  const { errorType, errorMessage = '' } = outcome;
  return listOf(member(event, 'Records')).flatMap((record, index): Fix[] => {
    const sns = member(record, 'Sns');
    const message = textOf(member(sns, 'Message'));
    const at = (name: string): NonNullable<Fix['at']> => ({
      in: 'event',
      pointer: `/Records/${index}/Sns/${name}`,
    });
    if (errorType === 'SyntaxError' && !errorMessage.includes('[object Object]')) {
      if (valueOf(message) !== undefined) return [];
      return [
        {
          text: '`Message` is text, and not always JSON: catch what `JSON.parse` throws, and put such a message aside.',
          at: at('Message'),
        },
      ];
    }
    if (errorType !== 'TypeError') return [];
    if (/of null\b/.test(errorMessage) && member(sns, 'Subject') === null) {
      return [
        { text: 'A message without a subject has `null` here: test for it.', at: at('Subject') },
      ];
    }
    if (/Invalid URL/i.test(errorMessage)) {
      return [
        {
          text: 'The event for Lambda spells it `SigningCertUrl` and `UnsubscribeUrl`, not `URL`.',
          at: at('SigningCertUrl'),
        },
      ];
    }
    if (!errorMessage.includes('undefined') || !isObject(valueOf(message))) return [];
    return [
      {
        text: '`Message` is text: call `JSON.parse(record.Sns.Message)` before you read its members.',
        at: at('Message'),
      },
    ];
  });
}
