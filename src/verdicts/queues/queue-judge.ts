import { isObject, listOf, member, readAnswer } from '../answer.ts';
import { makeJudge } from '../judge.ts';
import type { JudgeInput, JudgedOutcome } from '../judge.ts';
import type { OptionSpecs, OptionValues } from '../option.ts';
import { step } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { makeVerdict } from '../verdict.ts';
import type { Fix, RecordFate, Step, Verdict, VerdictStatus } from '../verdict.ts';
import { count, durationWords, failureWords, valueWords } from '../words.ts';
import { queueHeadline } from './queue-headline.ts';
import { queueRules as rules } from './queue-rules.ts';
import { inDeadLetterQueue, readMessages, receiveAgain } from './read-messages.ts';
import type { Message } from './read-messages.ts';

const options = {
  reportBatchItemFailures: {
    kind: 'boolean',
    usual: false,
    label: '`FunctionResponseTypes` of the mapping holds `ReportBatchItemFailures`',
  },
  visibilityTimeout: {
    kind: 'number',
    usual: 30,
    min: 0,
    max: 43_200,
    unit: 'seconds',
    label: 'Visibility timeout of the queue',
  },
  maxReceiveCount: {
    kind: 'number',
    usual: 3,
    min: 0,
    max: 1000,
    label: 'Receives before a message goes to the dead-letter queue; 0: there is none',
  },
} as const satisfies OptionSpecs;

type Options = OptionValues<typeof options>;

/** Judges batches of SQS messages. */
export const queueJudge = makeJudge({ options, rules, judge });

/** Which messages did not succeed, and why. */
interface Reading {
  failed: Message[];
  steps: Step[];
  fixes: Fix[];
  /** Messages that the answer named in vain. */
  ignored?: Message[];
}

function judge({ event, outcome, options }: JudgeInput<Options>): Verdict {
  const messages = readMessages(event);
  const { failed, steps, fixes, ignored = [] } = readOutcome(outcome, messages, options);
  const { maxReceiveCount, visibilityTimeout } = options;
  const isLast = ({ receives }: Message): boolean =>
    maxReceiveCount > 0 && receives >= maxReceiveCount;
  const moved = failed.filter(isLast);
  const returning = failed.filter((message) => !isLast(message));
  const again = durationWords(visibilityTimeout);

  const records = messages.map((message): RecordFate => {
    const { id, pointer, receives } = message;
    const receive = maxReceiveCount > 0 ? ` (received ${receives} of ${maxReceiveCount})` : '';
    if (moved.includes(message)) {
      return { id, pointer, fate: 'kept', text: `to the dead-letter queue${receive}` };
    }
    if (returning.includes(message)) {
      return { id, pointer, fate: 'again', text: `visible again after ${again}${receive}` };
    }
    if (ignored.includes(message)) {
      return { id, pointer, fate: 'lost', text: 'deleted, though named as failed' };
    }
    return { id, pointer, fate: 'done', text: 'deleted' };
  });

  return makeVerdict({
    status:
      messages.length === 0 && outcome.kind !== 'response'
        ? 'retried'
        : statusOf(messages, failed, returning, ignored),
    headline: queueHeadline({ messages, moved, returning, ignored }, options),
    steps: [
      ...steps,
      ...(moved.length > 0
        ? [step(rules.lastReceive, `${count(moved.length, 'message')}: ${rules.lastReceive.then}`)]
        : []),
      ...(failed.length > 0 && maxReceiveCount === 0 ? [step(rules.noDeadLetterQueue)] : []),
      ...groupSteps(messages, failed),
    ],
    records,
    deliveries: moved.map((message) => ({
      to: 'Dead-letter queue',
      body: inDeadLetterQueue(message),
      source: rules.lastReceive.source,
    })),
    next:
      returning.length === 0
        ? []
        : [
            {
              afterSeconds: visibilityTimeout,
              text: `${count(returning.length, 'message')} visible again`,
              event: receiveAgain(returning),
              attempt: { number: 1, ageSeconds: 0 },
            },
          ],
    fixes,
  });
}

function readOutcome(outcome: JudgedOutcome, messages: Message[], options: Options): Reading {
  if (outcome.kind !== 'response') {
    const text = `The function ${failureWords(outcome)}. ${rules.failed.then}`;
    const advice = options.reportBatchItemFailures
      ? 'Catch the error of each message by itself, and name the failed ones in `batchItemFailures`.'
      : 'Turn `ReportBatchItemFailures` on, catch the error of each message by itself, and name the failed ones.';
    return {
      failed: messages,
      steps: [step(rules.failed, text)],
      fixes: messages.length > 1 ? [{ text: advice }] : [],
    };
  }
  const answer = readAnswer(outcome);
  const named = answer.isJson ? member(answer.value, 'batchItemFailures') : undefined;
  if (!options.reportBatchItemFailures) {
    const ids = new Set(listOf(named).map((one) => member(one, 'itemIdentifier')));
    const ignored = messages.filter(({ id }) => ids.has(id));
    return { failed: [], ignored, steps: [step(rules.notRead)], fixes: fixesOfIgnored(ignored) };
  }
  if (!answer.isJson) return all(rules.notJson, messages, 'The answer is not valid JSON.', '');
  if (named === undefined || named === null) return none(answer.value);
  if (!Array.isArray(named)) {
    const what = `\`batchItemFailures\` is ${valueWords(named)}, and not a list.`;
    return all(rules.notJson, messages, what, '/batchItemFailures');
  }
  const known = new Map(messages.map((message) => [message.id, message]));
  const wrong = named.findIndex((one) => !known.has(member(one, 'itemIdentifier') as string));
  if (wrong >= 0) {
    const identifier = member(named[wrong], 'itemIdentifier');
    const what = `\`itemIdentifier\` is ${valueWords(identifier)}, which is no \`messageId\` of the batch.`;
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

function all(rule: Rule, messages: Message[], what: string, pointer: string): Reading {
  const example = messages[0]?.id ?? '';
  const text = `Answer \`{ "batchItemFailures": [{ "itemIdentifier": "${example}" }] }\` with the \`messageId\` of each message that failed.`;
  return {
    failed: messages,
    steps: [step(rule, `${what} ${rule.then}`)],
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

/** Of a FIFO queue: who waits, and who was overtaken. */
function groupSteps(messages: Message[], failed: Message[]): Step[] {
  const groups = [...new Set(failed.flatMap(({ group }) => group ?? []))];
  if (groups.length === 0) return [];
  const overtaken = groups.filter((group) => {
    const fates = messages.filter((one) => one.group === group).map((one) => failed.includes(one));
    return fates.lastIndexOf(false) > fates.indexOf(true);
  });
  return [step(rules.groupWaits), ...(overtaken.length > 0 ? [step(rules.groupOvertaken)] : [])];
}

function statusOf(
  messages: Message[],
  failed: Message[],
  returning: Message[],
  ignored: Message[],
): VerdictStatus {
  if (ignored.length > 0) return 'lost';
  if (failed.length === 0) return 'ok';
  if (failed.length < messages.length) return 'partial';
  return returning.length > 0 ? 'retried' : 'rejected';
}
