import { isObject, member, textOf } from '../answer.ts';
import { codeWords, valueWords } from '../words.ts';
import { lexV2Rules as rules } from './lex-v2-rules.ts';
import { refuse, refuseSomehow } from './lex-verdict.ts';
import type { LexRefusal } from './lex-verdict.ts';

const states = [
  'Failed',
  'Fulfilled',
  'FulfillmentInProgress',
  'InProgress',
  'ReadyForFulfillment',
  'Waiting',
];
const at = '/sessionState';

/** What is wrong with the intent of an answer, and with the slot that it asks for. */
export function checkV2Intent(
  sessionState: Record<string, unknown>,
  action: Record<string, unknown>,
): LexRefusal | undefined {
  const { intent } = sessionState;
  const type = textOf(action['type']);
  if (intent === undefined || intent === null) {
    if (!['ElicitSlot', 'ConfirmIntent', 'Close'].includes(type)) return undefined;
    const what = `\`${type}\` comes without an intent`;
    return refuseSomehow(
      rules.noIntent,
      what,
      at,
      'Take `event.sessionState.intent`, and return it.',
    );
  }
  if (!isObject(intent)) {
    const what = `\`intent\` is ${valueWords(intent)}, and no object`;
    const refused = refuse(
      rules.intentNotObject,
      what,
      `${at}/intent`,
      'Give an object with `name`.',
    );
    if (typeof intent !== 'string') return refused;
    const words = `Can not construct instance of AutoValue_Intent$Builder: no String-argument constructor/factory method to deserialize from String value ('${intent}')`;
    return { ...refused, words };
  }
  if (textOf(intent['name']) === '' && type !== '') {
    const what = `the name of the intent is ${valueWords(intent['name'])}`;
    return refuseSomehow(rules.noIntent, what, `${at}/intent`, 'Name an intent of the bot.');
  }
  return (
    checkSlots(intent['slots']) ?? checkState(intent['state'], type) ?? checkSlot(intent, action)
  );
}

function checkSlots(slots: unknown): LexRefusal | undefined {
  if (slots === undefined || slots === null) return undefined;
  const pointer = `${at}/intent/slots`;
  if (!isObject(slots)) {
    const what = `\`slots\` is ${valueWords(slots)}`;
    return refuse(rules.intentNotObject, what, pointer, 'Give the slots of the event.');
  }
  for (const [name, slot] of Object.entries(slots)) {
    if (slot === null || isObject(slot)) continue;
    const what = `the slot ${codeWords(name)} is ${valueWords(slot)}, and no object`;
    const advice =
      'Write `{ "shape": "Scalar", "value": { "originalValue": "…", "interpretedValue": "…", "resolvedValues": [] } }`, or `null`.';
    return refuse(rules.intentNotObject, what, `${pointer}/${name}`, advice);
  }
  return undefined;
}

function checkState(state: unknown, type: string): LexRefusal | undefined {
  if (state === undefined && type !== 'Close') return undefined;
  if (states.includes(textOf(state))) return undefined;
  const what =
    state === undefined
      ? '`Close` comes without `intent.state`'
      : `\`intent.state\` is ${valueWords(state)}, which is no state of an intent`;
  const pointer = `${at}/intent${state === undefined ? '' : '/state'}`;
  return refuseSomehow(rules.noState, what, pointer, 'Set it to `Fulfilled` or `Failed`.');
}

function checkSlot(
  intent: Record<string, unknown>,
  action: Record<string, unknown>,
): LexRefusal | undefined {
  if (action['type'] !== 'ElicitSlot') return undefined;
  const { slotToElicit } = action;
  const slots = isObject(intent['slots']) ? Object.keys(intent['slots']) : [];
  const pointer = `${at}/dialogAction`;
  if (textOf(slotToElicit) === '') {
    const what = '`ElicitSlot` does not say which slot';
    return refuseSomehow(rules.noSlotToElicit, what, pointer, 'Name it in `slotToElicit`.');
  }
  const isKnown = slots.length === 0 || member(intent['slots'], textOf(slotToElicit)) !== undefined;
  if (isKnown) return undefined;
  const what = `the intent has no slot ${codeWords(textOf(slotToElicit))}`;
  return refuseSomehow(
    rules.noSlotToElicit,
    what,
    `${pointer}/slotToElicit`,
    `One of ${slots.join(', ')}.`,
  );
}
