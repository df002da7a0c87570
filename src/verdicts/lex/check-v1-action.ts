import { isObject, member, textOf } from '../answer.ts';
import { codeWords, valueWords } from '../words.ts';
import { lexV1Rules as rules } from './lex-v1-rules.ts';
import { refuse, refuseSomehow } from './lex-verdict.ts';
import type { LexRefusal } from './lex-verdict.ts';

/** What a dialog action needs, and what else it knows. */
const shapes: Record<string, { needs: readonly string[]; knows: readonly string[] }> = {
  Close: { needs: ['fulfillmentState'], knows: ['message', 'responseCard'] },
  ConfirmIntent: { needs: ['intentName', 'slots'], knows: ['message', 'responseCard'] },
  Delegate: {
    needs: ['slots'],
    knows: ['kendraQueryRequestPayload', 'kendraQueryFilterString'],
  },
  ElicitIntent: { needs: [], knows: ['message', 'responseCard'] },
  ElicitSlot: {
    needs: ['intentName', 'slots', 'slotToElicit'],
    knows: ['message', 'responseCard'],
  },
};
const contentTypes = ['PlainText', 'SSML', 'CustomPayload'];

/** What is wrong with the shape of a dialog action. */
export function checkV1Action(action: Record<string, unknown>): LexRefusal | undefined {
  const { type, fulfillmentState, message, slots } = action;
  const shape = Object.hasOwn(shapes, textOf(type)) ? shapes[textOf(type)] : undefined;
  if (!shape) {
    const what = `\`dialogAction.type\` is ${valueWords(type)}`;
    const pointer = `/dialogAction${type === undefined ? '' : '/type'}`;
    return refuse(rules.unknownType, what, pointer, `One of ${Object.keys(shapes).join(', ')}.`);
  }
  const name = textOf(type);
  const missing = shape.needs.find((one) => action[one] === undefined || action[one] === null);
  if (missing !== undefined) {
    const what = `\`${name}\` comes without \`${missing}\``;
    return refuseSomehow(rules.missingMember, what, '/dialogAction', `Add \`${missing}\`.`);
  }
  if (name === 'Close' && fulfillmentState !== 'Fulfilled' && fulfillmentState !== 'Failed') {
    const what = `\`fulfillmentState\` is ${valueWords(fulfillmentState)}`;
    const advice = 'Set it to `Fulfilled` or `Failed`.';
    return refuseSomehow(rules.missingMember, what, '/dialogAction/fulfillmentState', advice);
  }
  const known = new Set(['type', ...shape.needs, ...shape.knows]);
  const unknown = Object.keys(action).find((one) => !known.has(one));
  if (unknown !== undefined) {
    const what = `\`${name}\` does not know ${codeWords(unknown)}`;
    const refused = refuse(rules.unknownMember, what, `/dialogAction/${unknown}`, 'Leave it out.');
    return { ...refused, words: `Unrecognized field "${unknown}" (class ${name}DialogAction)` };
  }
  return checkSlots(slots) ?? checkMessage(message);
}

function checkSlots(slots: unknown): LexRefusal | undefined {
  if (slots === undefined) return undefined;
  const pointer = '/dialogAction/slots';
  if (!isObject(slots)) {
    const what = `\`slots\` is ${valueWords(slots)}`;
    return refuseSomehow(rules.badSlots, what, pointer, 'Give the slots of the event.');
  }
  for (const [name, slot] of Object.entries(slots)) {
    if (slot === null || typeof slot === 'string') continue;
    const what = `the slot ${codeWords(name)} is ${valueWords(slot)}, and no text`;
    return refuseSomehow(rules.badSlots, what, `${pointer}/${name}`, 'Give its value as text.');
  }
  return undefined;
}

function checkMessage(message: unknown): LexRefusal | undefined {
  if (message === undefined || message === null) return undefined;
  const pointer = '/dialogAction/message';
  const advice = 'Write `{ "contentType": "PlainText", "content": "…" }`.';
  const type = member(message, 'contentType');
  if (isObject(message) && typeof message['content'] !== 'string') {
    const what = `the \`content\` of the message is ${valueWords(message['content'])}`;
    return refuse(rules.badMessage, what, pointer, advice);
  }
  if (isObject(message) && contentTypes.includes(textOf(type))) return undefined;
  if (isObject(message)) {
    const what = `the \`contentType\` of the message is ${valueWords(type)}`;
    return refuse(rules.badMessage, what, pointer, advice);
  }
  const refused = refuse(
    rules.badMessage,
    `\`message\` is ${valueWords(message)}, and no object`,
    pointer,
    advice,
  );
  if (typeof message !== 'string') return refused;
  const words =
    'Can not construct instance of Message: no String-argument constructor/factory method to deserialize from String value';
  return { ...refused, words };
}
