import type { JudgeInput } from '../judge.ts';
import { step } from '../rule.ts';
import type { Delivery, Step } from '../verdict.ts';
import type { AsyncOptions } from './async-options.ts';
import { attemptRules as rules } from './async-rules.ts';
import { atDestination, deadLetter, invocationRecord } from './invocation-record.ts';

const names: Record<string, string> = {
  sqs: 'SQS',
  sns: 'SNS',
  lambda: 'Lambda',
  eventbridge: 'EventBridge',
  s3: 'S3',
};

/** What is sent somewhere, and the steps that say so. */
interface Sent {
  steps: Step[];
  deliveries: Delivery[];
}

/** Where an event goes that is given up. Both lists are empty where there is no place. */
export function placesOfFailures(
  input: JudgeInput<AsyncOptions>,
  condition: 'RetriesExhausted' | 'EventAgeExceeded',
): Sent {
  const { deadLetterQueue, onFailure } = input.options;
  const sent: Sent = { steps: [], deliveries: [] };
  if (deadLetterQueue !== 'none') {
    const { source } = rules.deadLetterQueue;
    const body = deadLetter(deadLetterQueue, input);
    sent.steps.push(step(rules.deadLetterQueue));
    sent.deliveries.push({ to: `Dead-letter queue (${nameOf(deadLetterQueue)})`, body, source });
  }
  if (onFailure !== 'none') {
    const { source } = rules.onFailure;
    const body = atDestination(onFailure, invocationRecord(input, condition));
    sent.steps.push(step(rules.onFailure));
    sent.deliveries.push({ to: `On-failure destination (${nameOf(onFailure)})`, body, source });
  }
  return sent;
}

/** What an on-success destination gets. */
export function sentOnSuccess(input: JudgeInput<AsyncOptions>): Sent {
  const { onSuccess } = input.options;
  if (onSuccess === 'none') return { steps: [], deliveries: [] };
  const { source } = rules.onSuccess;
  const body = atDestination(onSuccess, invocationRecord(input, 'Success'));
  return {
    steps: [step(rules.onSuccess)],
    deliveries: [{ to: `On-success destination (${nameOf(onSuccess)})`, body, source }],
  };
}

/** "goes to the dead-letter queue", "is lost" */
export function endWords({ deadLetterQueue, onFailure }: AsyncOptions): string {
  const places = [
    ...(deadLetterQueue === 'none' ? [] : ['the dead-letter queue']),
    ...(onFailure === 'none' ? [] : ['the on-failure destination']),
  ];
  return places.length === 0 ? 'is lost' : `goes to ${places.join(' and ')}`;
}

function nameOf(kind: string): string {
  return names[kind] ?? kind;
}
