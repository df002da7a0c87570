import {
  answers,
  answersText,
  describeRows,
  exits,
  failsInInit,
  throws,
  timesOut,
} from '../testing/describe-rows-fs.ts';
import type { Row } from '../testing/describe-rows-fs.ts';
import { lexSources as sources } from './lex-sources.ts';
import { lexV2Judge } from './lex-v2-judge.ts';
import { refusedV2Rows } from './testing/refused-v2-rows-fs.ts';
import { answer, delegate, intent, say } from './testing/v2-answer-fs.ts';

const structures = sources.v2Structures.url;

const taken = { event: 'slot-to-check', source: structures, status: 'ok' } as const;
const invalid = {
  event: 'slot-to-check',
  source: structures,
  status: 'rejected',
  caller: { kind: 'error', name: 'DependencyFailedException' },
} as const;
const failed = { ...invalid, rules: ['failed'], source: sources.lambdaGuide.url } as const;

const rows: Row[] = [
  {
    ...taken,
    name: 'Delegate',
    outcome: answers(answer(delegate)),
    rules: ['delegates'],
    headline: 'The bot goes on as it is configured.',
    caller: { kind: 'nothing' },
    fixes: [],
  },
  {
    ...taken,
    name: 'Delegate without an intent',
    outcome: answers({ sessionState: { dialogAction: delegate } }),
    rules: ['delegates'],
  },
  {
    ...taken,
    name: 'Delegate of a fulfillment hook, which V1 refused',
    event: 'ready',
    outcome: answers({ sessionState: { dialogAction: delegate } }),
    rules: ['delegates'],
  },
  {
    ...taken,
    name: 'ElicitSlot',
    outcome: answers(
      answer(
        { type: 'ElicitSlot', slotToElicit: 'Quantity' },
        { intent: { ...intent, slots: { ...intent.slots, Quantity: null } } },
        [say('How many?')],
      ),
    ),
    rules: ['asksForSlot'],
    headline: 'Lex asks for the slot `Quantity`.',
    caller: { kind: 'value', value: [say('How many?')] },
  },
  {
    ...taken,
    name: 'ElicitSlot with the prompt of the bot',
    outcome: answers(answer({ type: 'ElicitSlot', slotToElicit: 'Tea' })),
    rules: ['asksForSlot'],
    caller: { kind: 'nothing' },
  },
  {
    ...taken,
    name: 'ElicitIntent with a card',
    outcome: answers(
      answer({ type: 'ElicitIntent' }, { intent: undefined }, [
        { contentType: 'ImageResponseCard', imageResponseCard: { title: 'Tea shop' } },
      ]),
    ),
    rules: ['asksForIntent'],
  },
  {
    ...taken,
    name: 'ConfirmIntent',
    outcome: answers(answer({ type: 'ConfirmIntent' }, {}, [say('Really?')])),
    rules: ['asksForConfirmation'],
  },
  {
    ...taken,
    name: 'Close',
    event: 'ready',
    outcome: answers(
      answer({ type: 'Close' }, { intent: { ...intent, state: 'Fulfilled' } }, [say('Done.')]),
    ),
    rules: ['closes'],
    headline: 'The intent `OrderTea` ends as `Fulfilled`.',
  },
  {
    ...taken,
    name: 'Close as failed, which the function wanted',
    outcome: answers(answer({ type: 'Close' }, { intent: { ...intent, state: 'Failed' } })),
    rules: ['closes'],
    headline: 'ends as `Failed`',
  },
  {
    ...taken,
    name: 'Close without saying how it ended',
    event: 'ready',
    outcome: answers(answer({ type: 'Close' }, { intent: { ...intent, state: 'InProgress' } })),
    rules: ['closesOpen', 'closes'],
    headline: 'The conversation ends, and the intent `OrderTea` is left as `InProgress`.',
    fixes: ['/sessionState/intent/state'],
  },
  {
    ...taken,
    name: 'an attribute that is left out',
    outcome: answers(answer(delegate, { sessionAttributes: { other: '1' } })),
    rules: ['forgotten', 'delegates'],
    headline: 'configured. The next turn has forgotten `customer`.',
    fixes: ['/sessionState/sessionAttributes'],
  },
  {
    ...taken,
    name: 'an intent that the event does not name',
    outcome: answers(answer(delegate, { intent: { name: 'CancelOrder' } })),
    rules: ['otherIntent', 'delegates'],
  },
  {
    ...taken,
    name: 'no dialogAction',
    outcome: answers(answer(undefined)),
    rules: ['noDialogAction'],
    source: sources.v2Response.url,
    fixes: ['/sessionState'],
  },
  {
    ...invalid,
    name: "V1's shape",
    outcome: answers({ dialogAction: { type: 'Close', fulfillmentState: 'Fulfilled' } }),
    rules: ['likeV1'],
    source: sources.v2Response.url,
    headline: 'The client gets a DependencyFailedException, because `dialogAction` stands on top',
    fixes: ['/dialogAction'],
  },
  {
    ...invalid,
    name: 'an empty object',
    outcome: answers({}),
    rules: ['noSessionState'],
    source: sources.v2Response.url,
    fixes: [''],
  },
  {
    ...invalid,
    name: 'a sessionState that is null',
    outcome: answers({ sessionState: null }),
    rules: ['noSessionState'],
    source: sources.v2Response.url,
    fixes: ['/sessionState'],
  },
  ...[null, 'ok', [say('Hi')]].map((value): Row => ({
    ...invalid,
    name: `the answer is ${JSON.stringify(value)}`,
    outcome: answers(value),
    rules: ['notReadable'],
    source: sources.v2Response.url,
  })),
  {
    ...invalid,
    name: 'no JSON',
    outcome: answersText('{'),
    rules: ['notReadable'],
    source: sources.v2Response.url,
    headline: 'because the answer is no JSON.',
  },
  {
    ...invalid,
    name: 'a type that there is not',
    outcome: answers(answer({ type: 'ElicitIntents' })),
    rules: ['unknownType'],
    fixes: ['/sessionState/dialogAction/type'],
  },
  {
    ...invalid,
    name: 'a dialogAction that is a text',
    outcome: answers(answer('Delegate')),
    rules: ['unknownType'],
    fixes: ['/sessionState/dialogAction'],
  },
  {
    ...invalid,
    name: 'an intent as text',
    outcome: answers(answer({ type: 'Close' }, { intent: 'OrderTea' })),
    rules: ['intentNotObject'],
    source: sources.intentReport.url,
    caller: {
      message:
        "Invalid Lambda Response: Received invalid response from Lambda: Can not construct instance of AutoValue_Intent$Builder: no String-argument constructor/factory method to deserialize from String value ('OrderTea')",
    },
    fixes: ['/sessionState/intent'],
  },
  {
    ...invalid,
    name: 'slots as texts, as in V1',
    outcome: answers(answer(delegate, { intent: { name: 'OrderTea', slots: { Tea: 'Assam' } } })),
    rules: ['intentNotObject'],
    source: sources.intentReport.url,
    fixes: ['/sessionState/intent/slots/Tea'],
  },
  {
    ...invalid,
    name: 'slots as a list',
    outcome: answers(answer(delegate, { intent: { name: 'OrderTea', slots: [] } })),
    rules: ['intentNotObject'],
    source: sources.intentReport.url,
  },
  ...refusedV2Rows,
  {
    ...failed,
    name: 'throws',
    outcome: throws,
    event: 'first-turn',
    caller: {
      name: 'DependencyFailedException',
      message: 'Invalid Lambda Response: Received error response from Lambda: Unhandled',
    },
  },
  { ...failed, name: 'exits', outcome: exits },
  { ...failed, name: 'fails in init', outcome: failsInInit },
  {
    ...failed,
    name: 'times out',
    outcome: timesOut,
    rules: ['timedOut'],
    source: sources.v1PostText.url,
  },
  {
    ...taken,
    name: 'an event that was emptied',
    event: {},
    outcome: answers({ sessionState: { dialogAction: delegate } }),
    rules: ['delegates'],
  },
];

describeRows('lex/v2', lexV2Judge, rows);
