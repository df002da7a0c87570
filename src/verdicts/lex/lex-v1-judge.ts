import { isObject, member, readAnswer, textOf } from '../answer.ts';
import { makeJudge } from '../judge.ts';
import type { JudgeInput } from '../judge.ts';
import type { OptionSpecs, OptionValues } from '../option.ts';
import { step } from '../rule.ts';
import type { Verdict } from '../verdict.ts';
import { codeWords, valueWords } from '../words.ts';
import { checkAttributes } from './check-attributes.ts';
import { checkV1Action } from './check-v1-action.ts';
import { lexV1Rules as rules } from './lex-v1-rules.ts';
import { failedTurn, refuse, refusedTurn, refuseSomehow, takenTurn } from './lex-verdict.ts';
import type { LexRefusal } from './lex-verdict.ts';
import { byteLength } from '../byte-length.ts';

const options = {
  clarificationPrompt: {
    kind: 'boolean',
    usual: true,
    label: 'The bot has a `clarificationPrompt`',
  },
  confirmationPrompt: {
    kind: 'boolean',
    usual: true,
    label: 'The intent has a `confirmationPrompt`',
  },
} as const satisfies OptionSpecs;

type Options = OptionValues<typeof options>;

/** Judges turns of a Lex V1 bot. */
export const lexV1Judge = makeJudge({ options, rules, judge });

const kilobyte = 1024;

function judge({ event, outcome, options: prompts }: JudgeInput<Options>): Verdict {
  if (outcome.kind !== 'response') return failedTurn(outcome, rules);
  const answer = readAnswer(outcome);
  if (!answer.isJson || !isObject(answer.value)) {
    const words = answer.isJson ? `${valueWords(answer.value)}, and no object` : 'no JSON';
    const advice = 'Return `{ "dialogAction": { "type": "Delegate", "slots": { … } } }` at least.';
    return refusedTurn(refuse(rules.notReadable, `the answer is ${words}`, '', advice));
  }
  const { dialogAction, sessionAttributes } = answer.value;
  if (!isObject(dialogAction)) return refusedTurn(checkShape(answer.value));
  const refused =
    checkV1Action(dialogAction) ??
    checkAttributes(sessionAttributes, '/sessionAttributes', rules.attributesNotText) ??
    checkSize(outcome.body ?? '', sessionAttributes) ??
    checkFulfillment(event, dialogAction) ??
    checkPrompts(dialogAction, prompts);
  if (refused) return refusedTurn(refused);
  const [rule, headline] = nextStep(dialogAction);
  const { message } = dialogAction;
  return takenTurn(headline, [step(rule)], isObject(message) ? [message] : []);
}

function checkShape(value: Record<string, unknown>): LexRefusal {
  const words =
    'Can not construct instance of IntentResponse, problem: The validated object is null';
  if (value['sessionState'] !== undefined) {
    const what = '`sessionState` stands on top, as in V2, and `dialogAction` is missing';
    const advice = 'Put `dialogAction` on top, and `fulfillmentState` into it.';
    return { ...refuse(rules.likeV2, what, '/sessionState', advice), words };
  }
  const given = value['dialogAction'];
  const what = `\`dialogAction\` is ${valueWords(given)}`;
  const advice = 'Return `dialogAction` with a `type`.';
  const pointer = given === undefined ? '' : '/dialogAction';
  return { ...refuse(rules.noDialogAction, what, pointer, advice), words };
}

function checkSize(body: string, attributes: unknown): LexRefusal | undefined {
  const bytes = (text: string): number => byteLength(text);
  if (bytes(JSON.stringify(attributes ?? {})) > 12 * kilobyte) {
    const what = 'the session attributes have more than 12 KB';
    return refuseSomehow(rules.tooLarge, what, '/sessionAttributes', 'Keep them elsewhere.');
  }
  if (bytes(body) <= 25 * kilobyte) return undefined;
  return refuseSomehow(rules.tooLarge, 'the answer has more than 25 KB', '', 'Say less.');
}

/** A fulfillment hook that delegates is called again at once, unless a slot has to be asked for. */
function checkFulfillment(
  event: unknown,
  { type, slots }: Record<string, unknown>,
): LexRefusal | undefined {
  if (type !== 'Delegate' || member(event, 'invocationSource') !== 'FulfillmentCodeHook') {
    return undefined;
  }
  const before = member(member(event, 'currentIntent'), 'slots');
  const filled = Object.entries(isObject(before) ? before : {}).filter(([, slot]) => slot !== null);
  if (filled.some(([name]) => (member(slots, name) ?? null) === null)) return undefined;
  const what = 'a fulfillment hook delegates, and has removed no slot';
  const advice = 'Close the intent, or set the slot to `null` that is to be asked for again.';
  return refuse(rules.delegatesFulfillment, what, '/dialogAction/type', advice);
}

function checkPrompts(
  { type, message }: Record<string, unknown>,
  { clarificationPrompt, confirmationPrompt }: Options,
): LexRefusal | undefined {
  if (isObject(message)) return undefined;
  const advice = 'Add a `message`.';
  if (type === 'ElicitIntent' && !clarificationPrompt) {
    const what = '`ElicitIntent` comes without a message, and the bot has no clarification prompt';
    const refused = refuse(rules.noClarificationPrompt, what, '/dialogAction', advice);
    return { ...refused, error: 'BadRequestException' };
  }
  if (type !== 'ConfirmIntent' || confirmationPrompt) return undefined;
  const what = '`ConfirmIntent` comes without a message, and the intent has no confirmation prompt';
  return refuseSomehow(rules.noConfirmationPrompt, what, '/dialogAction', advice);
}

function nextStep({ type, slotToElicit, fulfillmentState }: Record<string, unknown>) {
  switch (type) {
    case 'Close':
      return [rules.closes, `The intent ends as \`${textOf(fulfillmentState)}\`.`] as const;
    case 'ConfirmIntent':
      return [rules.asksForConfirmation, 'Lex asks yes or no.'] as const;
    case 'ElicitIntent':
      return [rules.asksForIntent, 'Lex asks what the user wants.'] as const;
    case 'ElicitSlot':
      return [
        rules.asksForSlot,
        `Lex asks for the slot ${codeWords(textOf(slotToElicit))}.`,
      ] as const;
    default:
      return [rules.delegates, 'The bot goes on as it is configured.'] as const;
  }
}
