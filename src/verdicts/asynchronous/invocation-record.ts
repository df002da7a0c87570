import { listOf, member, readAnswer, textOf } from '../answer.ts';
import type { JudgedOutcome, JudgeInput } from '../judge.ts';
import type { AsyncOptions } from './async-options.ts';

type Condition = 'Success' | 'RetriesExhausted' | 'EventAgeExceeded';

const functionArn = 'arn:aws:lambda:eu-west-1:123456789012:function:my-function';
const requestId = '8c41d7e2-3b0f-4f6a-9d25-71c0e6a5b934';
const someTime = '2026-10-07T09:29:57.204Z';

/** The record that a destination gets of an event. Its ids are examples; its time follows from the event. */
export function invocationRecord(
  { event, outcome, attempt }: JudgeInput<AsyncOptions>,
  condition: Condition,
): Record<string, unknown> {
  const failed = outcome.kind !== 'response';
  return {
    version: '1.0',
    timestamp: timeOf(event, attempt.ageSeconds),
    requestContext: {
      requestId,
      functionArn: `${functionArn}:$LATEST`,
      condition,
      approximateInvokeCount: attempt.number,
    },
    requestPayload: event,
    responseContext: {
      statusCode: 200,
      executedVersion: '$LATEST',
      ...(failed ? { functionError: 'Unhandled' } : {}),
    },
    responsePayload: failed ? errorPayload(outcome) : answerOf(outcome),
  };
}

/** The record as it comes out at the destination: on an event bus it is the `detail` of an event. */
export function atDestination(kind: string, record: Record<string, unknown>): unknown {
  if (kind !== 'eventbridge') return record;
  const isFailure = member(record['responseContext'], 'functionError') !== undefined;
  return {
    version: '0',
    id: '5d1f0a3e-7c42-4b86-90e1-2f6d8b3c9a57',
    'detail-type': `Lambda Function Invocation Result - ${isFailure ? 'Failure' : 'Success'}`,
    source: 'lambda',
    account: '123456789012',
    time: textOf(record['timestamp']).replace(/\.\d+Z$/, 'Z'),
    region: 'eu-west-1',
    resources: [
      'arn:aws:events:eu-west-1:123456789012:event-bus/default',
      `${functionArn}:$LATEST`,
    ],
    detail: record,
  };
}

/** The message that a dead-letter queue gets: the event as it was, and attributes. */
export function deadLetter(
  kind: string,
  { event, outcome }: JudgeInput<AsyncOptions>,
): Record<string, unknown> {
  const attributes: [name: string, type: string, value: string][] = [
    ['RequestID', 'String', requestId],
    ['ErrorCode', 'Number', '200'],
    ['ErrorMessage', 'String', (outcome.errorMessage ?? '').slice(0, 1024)],
  ];
  const text = JSON.stringify(event);
  if (kind === 'sns') {
    return {
      Message: text,
      MessageAttributes: Object.fromEntries(
        attributes.map(([name, Type, Value]) => [name, { Type, Value }]),
      ),
    };
  }
  return {
    body: text,
    messageAttributes: Object.fromEntries(
      attributes.map(([name, dataType, stringValue]) => [name, { stringValue, dataType }]),
    ),
  };
}

/** The error of an outcome as Lambda reports it. */
export function errorPayload({ errorType, errorMessage }: JudgedOutcome): Record<string, unknown> {
  return {
    ...(errorType === undefined ? {} : { errorType }),
    ...(errorMessage === undefined ? {} : { errorMessage }),
  };
}

function answerOf(outcome: JudgedOutcome): unknown {
  const answer = readAnswer(outcome);
  return answer.isJson ? answer.value : answer.text;
}

function timeOf(event: unknown, ageSeconds: number): string {
  const record = listOf(member(event, 'Records'))[0];
  const times = [
    member(record, 'eventTime'),
    member(member(record, 'Sns'), 'Timestamp'),
    member(event, 'time'),
  ];
  const start = times.map((time) => Date.parse(textOf(time))).find((time) => !Number.isNaN(time));
  return new Date((start ?? Date.parse(someTime)) + ageSeconds * 1000).toISOString();
}
