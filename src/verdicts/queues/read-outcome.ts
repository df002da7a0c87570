import { isObject, listOf, member, readAnswer } from '../answer.ts';
import type { JudgedOutcome } from '../judge.ts';
import { step } from '../rule.ts';
import type { Rule } from '../rule.ts';
import type { Fix, Step } from '../verdict.ts';
import { capitalise, failureWords, valueWords } from '../words.ts';
import { queueRules as rules } from './queue-rules.ts';
import type { Message } from './read-messages.ts';

/** Which messages did not succeed, and why. */
interface Reading {
  failed: Message[];
  /** Why the batch failed as a whole, after "because". */
  cause?: string;
  steps: Step[];
  fixes: Fix[];
  /** Messages that the answer named in vain. */
  ignored?: Message[];
}

/** Reads which messages are not to be deleted. */
export function readOutcome(
  outcome: JudgedOutcome,
  messages: Message[],
  reports: boolean,
): Reading {
  if (outcome.kind !== 'response') {
    const cause = `the function ${failureWords(outcome)}`;
    const advice = reports
      ? 'Catch the error of each message by itself, and name the failed ones in `batchItemFailures`.'
      : 'Turn `ReportBatchItemFailures` on, catch the error of each message by itself, and name the failed ones.';
    return {
      failed: messages,
      cause,
      steps: [step(rules.failed, `${capitalise(cause)}. ${rules.failed.then}`)],
      fixes: messages.length > 1 ? [{ text: advice }] : [],
    };
  }
  const answer = readAnswer(outcome);
  const named = answer.isJson ? member(answer.value, 'batchItemFailures') : undefined;
  if (!reports) {
    const ids = new Set(listOf(named).map((one) => member(one, 'itemIdentifier')));
    const ignored = messages.filter(({ id }) => ids.has(id));
    return { failed: [], ignored, steps: [step(rules.notRead)], fixes: fixesOfIgnored(ignored) };
  }
  if (!answer.isJson) return all(rules.notJson, messages, 'the answer is not valid JSON', '');
  if (named === undefined || named === null) return none(answer.value);
  if (!Array.isArray(named)) {
    const what = `\`batchItemFailures\` is ${valueWords(named)}, and not a list`;
    return all(rules.notJson, messages, what, '/batchItemFailures');
  }
  const known = new Map(messages.map((message) => [message.id, message]));
  const wrong = named.findIndex((one) => !known.has(member(one, 'itemIdentifier') as string));
  if (wrong >= 0) {
    const identifier = member(named[wrong], 'itemIdentifier');
    const what = identifierProblem(identifier);
    const pointer = `/batchItemFailures/${wrong}${identifier === undefined ? '' : '/itemIdentifier'}`;
    return all(rules.badIdentifier, messages, what, pointer);
  }
  if (named.length === 0) return none(answer.value);
  const ids = new Set(named.map((one) => member(one, 'itemIdentifier')));
  const failed = messages.filter(({ id }) => ids.has(id));
  return { failed, steps: [step(rules.namesFailures)], fixes: [] };
}

function none(value: unknown): Reading {
  const isKnown = value === null || isObject(value);
  const text = isKnown
    ? rules.allSucceeded.then
    : `The answer is ${valueWords(value)}. What Lambda makes of that is not documented; it names no failure. ${rules.allSucceeded.then}`;
  return { failed: [], steps: [step(rules.allSucceeded, text)], fixes: [] };
}

function identifierProblem(identifier: unknown): string {
  const what = `an \`itemIdentifier\` is ${valueWords(identifier)}`;
  return identifier === undefined ? what : `${what}, which is no \`messageId\` of the batch`;
}

/** The whole batch fails, because of `cause`. */
function all(rule: Rule, messages: Message[], cause: string, pointer: string): Reading {
  const example = messages[0]?.id ?? '';
  const text = `Answer \`{ "batchItemFailures": [{ "itemIdentifier": "${example}" }] }\` with the \`messageId\` of each message that failed.`;
  return {
    failed: messages,
    cause,
    steps: [step(rule, `${capitalise(cause)}. ${rule.then}`)],
    fixes: [{ text, at: { in: 'response', pointer } }],
  };
}

function fixesOfIgnored(ignored: Message[]): Fix[] {
  if (ignored.length === 0) return [];
  return [
    {
      text: 'Set `FunctionResponseTypes: [ReportBatchItemFailures]` on the event source mapping.',
      at: { in: 'option', name: 'reportBatchItemFailures' },
    },
  ];
}
