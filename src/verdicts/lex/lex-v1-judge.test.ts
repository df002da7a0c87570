import {
  answers,
  answersText,
  describeRows,
  exits,
  throws,
  timesOut,
} from '../testing/describe-rows-fs.ts';
import type { Row } from '../testing/describe-rows-fs.ts';
import { lexSources as sources } from './lex-sources.ts';
import { lexV1Judge } from './lex-v1-judge.ts';

const format = sources.v1Format.url;
const slots = { Tea: null, Quantity: null };
const message = { contentType: 'PlainText', content: 'Which tea?' };
const action = (dialogAction: unknown, more: object = {}) => answers({ dialogAction, ...more });
const delegate = { type: 'Delegate', slots };

const taken = { event: 'dialog', source: format, status: 'ok' } as const;
const invalid = {
  event: 'dialog',
  source: format,
  status: 'rejected',
  caller: { kind: 'error', name: 'DependencyFailedException' },
} as const;
const refused = { ...invalid, caller: { kind: 'nothing' } } as const;
const failed = { ...invalid, rules: ['failed'], source: sources.errorReport.url } as const;

const rows: Row[] = [
  { ...taken, name: 'Delegate', outcome: action(delegate), rules: ['delegates'] },
  {
    ...taken,
    name: 'Delegate of a fulfillment hook that has emptied a slot',
    event: 'fulfillment',
    outcome: action({ type: 'Delegate', slots: { Tea: 'Sencha', Quantity: null } }),
    rules: ['delegates'],
  },
  {
    ...taken,
    name: 'Delegate of a fulfillment hook that has left a slot out',
    event: 'fulfillment',
    outcome: action({ type: 'Delegate', slots: { Tea: 'Sencha' } }),
    rules: ['delegates'],
  },
  {
    ...invalid,
    name: 'Delegate of a fulfillment hook with all its slots',
    event: 'fulfillment',
    outcome: action({ type: 'Delegate', slots: { Tea: 'Sencha', Quantity: '2' } }),
    rules: ['delegatesFulfillment'],
    fixes: ['/dialogAction/type'],
  },
  {
    ...taken,
    name: 'ElicitSlot',
    outcome: action({
      type: 'ElicitSlot',
      intentName: 'OrderTea',
      slots,
      slotToElicit: 'Tea',
      message,
    }),
    rules: ['asksForSlot'],
    headline: 'Lex asks for the slot `Tea`.',
    caller: { kind: 'value', value: [message] },
  },
  {
    ...taken,
    name: 'ElicitIntent',
    outcome: action({ type: 'ElicitIntent', message }),
    rules: ['asksForIntent'],
  },
  {
    ...taken,
    name: 'ElicitIntent with the prompt of the bot',
    outcome: action({ type: 'ElicitIntent' }),
    rules: ['asksForIntent'],
    caller: { kind: 'nothing' },
  },
  {
    ...invalid,
    name: 'ElicitIntent, and there is no prompt',
    outcome: action({ type: 'ElicitIntent' }),
    options: { clarificationPrompt: false },
    rules: ['noClarificationPrompt'],
    caller: { kind: 'error', name: 'BadRequestException' },
    fixes: ['/dialogAction'],
  },
  {
    ...taken,
    name: 'ConfirmIntent with the prompt of the intent',
    outcome: action({ type: 'ConfirmIntent', intentName: 'OrderTea', slots }),
    rules: ['asksForConfirmation'],
  },
  {
    ...refused,
    name: 'ConfirmIntent, and there is no prompt',
    outcome: action({ type: 'ConfirmIntent', intentName: 'OrderTea', slots }),
    options: { confirmationPrompt: false },
    rules: ['noConfirmationPrompt'],
  },
  {
    ...taken,
    name: 'Close',
    event: 'fulfillment',
    outcome: action({ type: 'Close', fulfillmentState: 'Fulfilled', message }),
    rules: ['closes'],
    headline: 'The intent ends as `Fulfilled`.',
  },
  {
    ...invalid,
    name: "V2's shape",
    outcome: answers({ sessionState: { dialogAction: { type: 'Close' } }, messages: [] }),
    rules: ['likeV2'],
    source: sources.noActionReport.url,
    caller: {
      message:
        'Invalid Lambda Response: Received invalid response from Lambda: Can not construct instance of IntentResponse, problem: The validated object is null',
    },
    fixes: ['/sessionState'],
  },
  {
    ...invalid,
    name: 'no dialogAction',
    outcome: answers({ sessionAttributes: {} }),
    rules: ['noDialogAction'],
    source: sources.noActionReport.url,
    fixes: [''],
  },
  {
    ...invalid,
    name: 'a dialogAction that is a text',
    outcome: action('Delegate'),
    rules: ['noDialogAction'],
    source: sources.noActionReport.url,
    fixes: ['/dialogAction'],
  },
  { ...invalid, name: 'null', outcome: answers(null), rules: ['notReadable'] },
  { ...invalid, name: 'no JSON', outcome: answersText(''), rules: ['notReadable'] },
  {
    ...invalid,
    name: 'a type that there is not',
    outcome: action({ type: 'Fulfill' }),
    rules: ['unknownType'],
    fixes: ['/dialogAction/type'],
  },
  {
    ...refused,
    name: 'Close without fulfillmentState',
    outcome: action({ type: 'Close' }),
    rules: ['missingMember'],
    headline: 'because `Close` comes without `fulfillmentState`.',
  },
  {
    ...refused,
    name: 'Close with a state that there is not',
    outcome: action({ type: 'Close', fulfillmentState: 'Done' }),
    rules: ['missingMember'],
    fixes: ['/dialogAction/fulfillmentState'],
  },
  {
    ...refused,
    name: 'ElicitSlot without slotToElicit',
    outcome: action({ type: 'ElicitSlot', intentName: 'OrderTea', slots }),
    rules: ['missingMember'],
  },
  {
    ...refused,
    name: 'Delegate without slots',
    outcome: action({ type: 'Delegate' }),
    rules: ['missingMember'],
  },
  {
    ...invalid,
    name: 'Delegate with a message',
    outcome: action({ ...delegate, message }),
    rules: ['unknownMember'],
    source: sources.unknownFieldReport.url,
    caller: {
      message:
        'Invalid Lambda Response: Received invalid response from Lambda: Unrecognized field "message" (class DelegateDialogAction)',
    },
    fixes: ['/dialogAction/message'],
  },
  {
    ...invalid,
    name: 'a message that is a text',
    outcome: action({ type: 'ElicitIntent', message: 'Which tea?' }),
    rules: ['badMessage'],
    source: sources.messageReport.url,
  },
  {
    ...invalid,
    name: 'a message without content',
    outcome: action({ type: 'ElicitIntent', message: { contentType: 'PlainText' } }),
    rules: ['badMessage'],
    source: sources.messageReport.url,
  },
  {
    ...invalid,
    name: 'a message of another kind',
    outcome: action({ type: 'ElicitIntent', message: { ...message, contentType: 'Html' } }),
    rules: ['badMessage'],
    source: sources.messageReport.url,
  },
  {
    ...refused,
    name: 'a slot as an object, as in V2',
    outcome: action({ type: 'Delegate', slots: { Tea: { value: {} } } }),
    rules: ['badSlots'],
    fixes: ['/dialogAction/slots/Tea'],
  },
  {
    ...refused,
    name: 'slots as a list',
    outcome: action({ type: 'Delegate', slots: [] }),
    rules: ['badSlots'],
  },
  {
    ...refused,
    name: 'a session attribute that is an object',
    outcome: action(delegate, { sessionAttributes: { basket: {} } }),
    rules: ['attributesNotText'],
    fixes: ['/sessionAttributes/basket'],
  },
  {
    ...refused,
    name: 'session attributes of more than 12 KB',
    outcome: action(delegate, { sessionAttributes: { notes: 'a'.repeat(12_300) } }),
    rules: ['tooLarge'],
    source: sources.v1Limits.url,
  },
  {
    ...refused,
    name: 'an answer of more than 25 KB',
    outcome: action({
      type: 'ElicitIntent',
      message: { contentType: 'CustomPayload', content: 'a'.repeat(26_000) },
    }),
    rules: ['tooLarge'],
    source: sources.v1Limits.url,
  },
  { ...failed, name: 'throws', outcome: throws },
  { ...failed, name: 'exits', outcome: exits },
  {
    ...failed,
    name: 'times out',
    outcome: timesOut,
    rules: ['timedOut'],
    source: sources.v1PostText.url,
  },
  {
    ...taken,
    name: 'an event that is empty',
    event: {},
    outcome: action(delegate),
    rules: ['delegates'],
  },
];

describeRows('lex/v1', lexV1Judge, rows);
