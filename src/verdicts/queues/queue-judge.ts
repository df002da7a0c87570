import { makeJudge } from '../judge.ts';
import type { JudgeInput } from '../judge.ts';
import type { OptionSpecs, OptionValues } from '../option.ts';
import { step } from '../rule.ts';
import { makeVerdict } from '../verdict.ts';
import type { Fix, RecordFate, Verdict, VerdictStatus } from '../verdict.ts';
import { count } from '../words.ts';
import { queueHeadline } from './queue-headline.ts';
import { queueRules as rules } from './queue-rules.ts';
import { inDeadLetterQueue, readMessages, receiveAgain } from './read-messages.ts';
import type { Message } from './read-messages.ts';
import { readOutcome } from './read-outcome.ts';
import { returnWords } from './return-words.ts';

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

const inOrder: Fix = {
  text: 'Stop at the first failure of a group, and name it with all the later messages of its group.',
  at: { in: 'response', pointer: '/batchItemFailures' },
};

/** Judges batches of SQS messages. */
export const queueJudge = makeJudge({ options, rules, judge });

function judge({ event, outcome, options }: JudgeInput<Options>): Verdict {
  const messages = readMessages(event);
  const {
    failed,
    cause = '',
    steps,
    fixes,
    ignored = [],
  } = readOutcome(outcome, messages, options.reportBatchItemFailures);
  const { maxReceiveCount, visibilityTimeout } = options;
  const isLast = ({ receives }: Message): boolean =>
    maxReceiveCount > 0 && receives >= maxReceiveCount;
  const moved = failed.filter(isLast);
  const returning = failed.filter((message) => !isLast(message));
  const isOvertaken = overtakenGroups(messages, failed).length > 0;
  const again = returnWords(visibilityTimeout);

  const records = messages.map((message): RecordFate => {
    const { id, pointer, receives } = message;
    const receive = maxReceiveCount > 0 ? ` (received ${receives} of ${maxReceiveCount})` : '';
    if (moved.includes(message)) {
      return { id, pointer, fate: 'kept', text: `to the dead-letter queue${receive}` };
    }
    if (returning.includes(message)) {
      return { id, pointer, fate: 'again', text: `visible again ${again}${receive}` };
    }
    if (ignored.includes(message)) {
      return { id, pointer, fate: 'lost', text: 'deleted, though named as failed' };
    }
    return { id, pointer, fate: 'done', text: 'deleted' };
  });

  return makeVerdict({
    status:
      messages.length === 0 && cause !== ''
        ? 'retried'
        : statusOf(messages, failed, returning, ignored),
    headline: queueHeadline({ messages, moved, returning, ignored, cause }, options),
    steps: [
      ...steps,
      ...(moved.length > 0
        ? [step(rules.lastReceive, `${count(moved.length, 'message')}: ${rules.lastReceive.then}`)]
        : []),
      ...(failed.length > 0 && maxReceiveCount === 0 ? [step(rules.noDeadLetterQueue)] : []),
      ...(groupsOf(failed).length > 0 ? [step(rules.groupWaits)] : []),
      ...(isOvertaken ? [step(rules.groupOvertaken)] : []),
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
    fixes: isOvertaken ? [...fixes, inOrder] : fixes,
  });
}

/** Of a FIFO queue: whose later messages are deleted before an earlier one. */
function overtakenGroups(messages: Message[], failed: Message[]): string[] {
  return groupsOf(failed).filter((group) => {
    const fates = messages.filter((one) => one.group === group).map((one) => failed.includes(one));
    return fates.lastIndexOf(false) > fates.indexOf(true);
  });
}

function groupsOf(messages: Message[]): string[] {
  return [...new Set(messages.flatMap(({ group }) => group ?? []))];
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
