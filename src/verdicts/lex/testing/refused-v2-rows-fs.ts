import { answers } from '../../testing/describe-rows-fs.ts';
import type { Row } from '../../testing/describe-rows-fs.ts';
import { lexSources as sources } from '../lex-sources.ts';
import { answer, delegate, intent, say } from './v2-answer-fs.ts';

const refused = {
  event: 'slot-to-check',
  source: sources.v2Structures.url,
  status: 'rejected',
  caller: { kind: 'nothing' },
} as const;
const badMessage = { ...refused, rules: ['badMessage'], source: sources.v2Response.url } as const;

/** Answers that Lex V2 refuses with an error that is not documented. */
export const refusedV2Rows: Row[] = [
  {
    ...refused,
    name: 'ElicitSlot without an intent',
    outcome: answers(answer({ type: 'ElicitSlot', slotToElicit: 'Tea' }, { intent: null })),
    rules: ['noIntent'],
    headline: 'Lex refuses the turn, because `ElicitSlot` comes without an intent.',
  },
  {
    ...refused,
    name: 'an intent without a name',
    outcome: answers(answer({ type: 'Close' }, { intent: { state: 'Fulfilled' } })),
    rules: ['noIntent'],
  },
  {
    ...refused,
    name: 'Close without a state',
    outcome: answers(answer({ type: 'Close' }, { intent: { name: 'OrderTea' } })),
    rules: ['noState'],
    fixes: ['/sessionState/intent'],
  },
  {
    ...refused,
    name: 'a state that there is not',
    outcome: answers(answer({ type: 'Close' }, { intent: { ...intent, state: 'Done' } })),
    rules: ['noState'],
    fixes: ['/sessionState/intent/state'],
  },
  {
    ...refused,
    name: 'ElicitSlot without slotToElicit',
    outcome: answers(answer({ type: 'ElicitSlot' })),
    rules: ['noSlotToElicit'],
    fixes: ['/sessionState/dialogAction'],
  },
  {
    ...refused,
    name: 'ElicitSlot for a slot that the intent does not have',
    outcome: answers(answer({ type: 'ElicitSlot', slotToElicit: 'Size' })),
    rules: ['noSlotToElicit'],
    fixes: ['/sessionState/dialogAction/slotToElicit'],
  },
  ...['ConfirmIntent', 'ElicitIntent'].map((type): Row => ({
    ...refused,
    name: `${type} without messages`,
    outcome: answers(answer({ type })),
    rules: ['noMessages'],
    source: sources.v2Response.url,
  })),
  {
    ...refused,
    name: 'ElicitIntent with an empty list of messages',
    outcome: answers(answer({ type: 'ElicitIntent' }, {}, [])),
    rules: ['noMessages'],
    source: sources.v2Response.url,
    fixes: ['/messages'],
  },
  {
    ...badMessage,
    name: 'one message, no list',
    outcome: answers(answer(delegate, {}, say('Hi'))),
  },
  { ...badMessage, name: 'a bare text', outcome: answers(answer(delegate, {}, ['Hi'])) },
  {
    ...badMessage,
    name: 'a contentType of the web',
    outcome: answers(answer(delegate, {}, [{ contentType: 'text/plain', content: 'Hi' }])),
    fixes: ['/messages/0/contentType'],
  },
  {
    ...badMessage,
    name: 'a message without content',
    outcome: answers(answer(delegate, {}, [say('Hi'), { contentType: 'SSML' }])),
    fixes: ['/messages/1'],
  },
  {
    ...badMessage,
    name: 'a card without a title',
    outcome: answers(
      answer(delegate, {}, [{ contentType: 'ImageResponseCard', imageResponseCard: {} }]),
    ),
    fixes: ['/messages/0/imageResponseCard'],
  },
  {
    ...refused,
    name: 'a session attribute that is a number',
    outcome: answers(answer(delegate, { sessionAttributes: { customer: '42', visits: 3 } })),
    rules: ['attributesNotText'],
    headline: 'because the attribute `visits` is `3`, and no text.',
    fixes: ['/sessionState/sessionAttributes/visits'],
  },
  {
    ...refused,
    name: 'session attributes as a text',
    outcome: answers(answer(delegate, { sessionAttributes: '{}' })),
    rules: ['attributesNotText'],
  },
  {
    ...refused,
    name: 'a request attribute that is an object',
    outcome: answers({ ...(answer(delegate) as object), requestAttributes: { a: {} } }),
    rules: ['attributesNotText'],
    fixes: ['/requestAttributes/a'],
  },
];
