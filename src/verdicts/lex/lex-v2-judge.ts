import { isObject, listOf, member, readAnswer, textOf } from '../answer.ts';
import { makeJudge } from '../judge.ts';
import type { JudgeInput } from '../judge.ts';
import { step } from '../rule.ts';
import type { Fix, Step, Verdict } from '../verdict.ts';
import { codeWords, valueWords } from '../words.ts';
import { checkAttributes } from './check-attributes.ts';
import { checkV2Intent } from './check-v2-intent.ts';
import { checkV2Messages } from './check-v2-messages.ts';
import { lexV2Rules as rules } from './lex-v2-rules.ts';
import { failedTurn, refuse, refusedTurn, takenTurn } from './lex-verdict.ts';
import type { LexRefusal } from './lex-verdict.ts';

/** Judges turns of a Lex V2 bot. */
export const lexV2Judge = makeJudge({ options: {}, rules, judge });

const nextSteps = {
  Delegate: [rules.delegates, 'The bot goes on as it is configured.'],
  ElicitSlot: [rules.asksForSlot, 'Lex asks for the slot.'],
  ElicitIntent: [rules.asksForIntent, 'Lex asks what the user wants.'],
  ConfirmIntent: [rules.asksForConfirmation, 'Lex asks yes or no.'],
  Close: [rules.closes, 'The intent ends.'],
} as const;

function judge({ event, outcome }: JudgeInput): Verdict {
  if (outcome.kind !== 'response') return failedTurn(outcome, rules);
  const answer = readAnswer(outcome);
  if (!answer.isJson || !isObject(answer.value)) {
    const words = answer.isJson ? `${valueWords(answer.value)}, and no object` : 'no JSON';
    const advice =
      'Return `{ "sessionState": { "dialogAction": { "type": "Delegate" } } }` at least.';
    return refusedTurn(refuse(rules.notReadable, `the answer is ${words}`, '', advice));
  }
  const { sessionState, messages, requestAttributes } = answer.value;
  if (!isObject(sessionState)) return refusedTurn(checkShape(answer.value));
  const { dialogAction, sessionAttributes } = sessionState;
  const action = isObject(dialogAction) ? dialogAction : {};
  const refused =
    checkType(dialogAction) ??
    checkV2Intent(sessionState, action) ??
    checkAttributes(
      sessionAttributes,
      '/sessionState/sessionAttributes',
      rules.attributesNotText,
    ) ??
    checkAttributes(requestAttributes, '/requestAttributes', rules.attributesNotText) ??
    checkV2Messages(messages, textOf(action['type']));
  if (refused) return refusedTurn(refused);
  const notes = [
    ...noteForgotten(event, sessionAttributes),
    ...noteOther(event, sessionState),
    ...noteOpen(action, sessionState),
  ];
  const said = listOf(messages);
  const steps = notes.map((note) => note.step);
  const fixes = notes.flatMap(({ fix }) => fix ?? []);
  if (dialogAction === undefined || dialogAction === null) {
    const fix: Fix = {
      text: 'Name the next step: `"dialogAction": { "type": "Delegate" }`.',
      at: { in: 'response', pointer: '/sessionState' },
    };
    const headline = 'Lex takes the state; what it does next is not documented.';
    return takenTurn(headline, [...steps, step(rules.noDialogAction)], said, [...fixes, fix]);
  }
  const [rule, headline] = nextSteps[action['type'] as keyof typeof nextSteps];
  const told = [
    headlineOf(headline, action, sessionState),
    ...notes.flatMap((one) => one.headline ?? []),
  ];
  return takenTurn(told.join(' '), [...steps, step(rule)], said, fixes);
}

function checkShape(value: Record<string, unknown>): LexRefusal {
  if (value['dialogAction'] !== undefined) {
    const advice =
      'Put `dialogAction` into `sessionState`, and `intent.state` in place of `fulfillmentState`.';
    const what = '`dialogAction` stands on top, as in V1, and `sessionState` is missing';
    return refuse(rules.likeV1, what, '/dialogAction', advice);
  }
  const what = `\`sessionState\` is ${valueWords(value['sessionState'])}`;
  const pointer = value['sessionState'] === undefined ? '' : '/sessionState';
  return refuse(rules.noSessionState, what, pointer, 'Return `sessionState` with `dialogAction`.');
}

function checkType(dialogAction: unknown): LexRefusal | undefined {
  if (dialogAction === undefined || dialogAction === null) return undefined;
  const type = member(dialogAction, 'type');
  if (Object.hasOwn(nextSteps, textOf(type))) return undefined;
  const what = `\`dialogAction.type\` is ${valueWords(type)}`;
  const advice = `One of ${Object.keys(nextSteps).join(', ')}.`;
  const pointer = `/sessionState/dialogAction${type === undefined ? '' : '/type'}`;
  return refuse(rules.unknownType, what, pointer, advice);
}

interface Noted {
  /** What is added to the headline. */
  headline?: string;
  step: Step;
  fix?: Fix;
}

function noteForgotten(event: unknown, attributes: unknown): Noted[] {
  const before = member(member(event, 'sessionState'), 'sessionAttributes');
  if (!isObject(before) || !isObject(attributes)) return [];
  const gone = Object.keys(before).filter((name) => !Object.hasOwn(attributes, name));
  if (gone.length === 0) return [];
  const names = gone.map((name) => codeWords(name)).join(', ');
  return [
    {
      headline: `The next turn has forgotten ${names}.`,
      step: step(rules.forgotten, `${names}: ${rules.forgotten.then}`),
      fix: {
        text: 'Spread the attributes of the event first, then set your own.',
        at: { in: 'response', pointer: '/sessionState/sessionAttributes' },
      },
    },
  ];
}

function noteOther(event: unknown, { intent }: Record<string, unknown>): Noted[] {
  const name = textOf(member(intent, 'name'));
  const known = [
    member(event, 'sessionState'),
    member(event, 'proposedNextState'),
    ...listOf(member(event, 'interpretations')),
  ].map((one) => member(member(one, 'intent'), 'name'));
  if (name === '' || known.includes(name)) return [];
  return [{ step: step(rules.otherIntent, `${codeWords(name)}: ${rules.otherIntent.then}`) }];
}

function noteOpen(action: Record<string, unknown>, { intent }: Record<string, unknown>): Noted[] {
  const state = textOf(member(intent, 'state'));
  if (action['type'] !== 'Close' || isFinal(state)) return [];
  return [
    {
      step: step(rules.closesOpen),
      fix: {
        text: 'Set it to `Fulfilled` or `Failed`.',
        at: { in: 'response', pointer: '/sessionState/intent/state' },
      },
    },
  ];
}

function isFinal(state: string): boolean {
  return state === 'Fulfilled' || state === 'Failed';
}

function headlineOf(
  usual: string,
  { type, slotToElicit }: Record<string, unknown>,
  { intent }: Record<string, unknown>,
): string {
  const name = codeWords(textOf(member(intent, 'name')));
  if (type === 'ElicitSlot') return `Lex asks for the slot ${codeWords(textOf(slotToElicit))}.`;
  if (type === 'Close') {
    const state = textOf(member(intent, 'state'));
    return isFinal(state)
      ? `The intent ${name} ends as \`${state}\`.`
      : `The conversation ends, and the intent ${name} is left as \`${state}\`.`;
  }
  return usual;
}
