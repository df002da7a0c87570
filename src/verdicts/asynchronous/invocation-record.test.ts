import { expect, test } from 'vitest';
import { judgeOutcome } from '../judge-outcome.ts';
import { plainAsynchronousJudge } from './plain-asynchronous-judge.ts';

const outcome = {
  kind: 'function-error',
  errorType: 'Error',
  errorMessage: `No such customer ${'x'.repeat(2000)}`,
} as const;

function deliveriesOf(options: Record<string, unknown>, event: unknown): unknown[] {
  const attempt = { number: 3, ageSeconds: 180 };
  const { deliveries } = judgeOutcome(plainAsynchronousJudge, { event, outcome, options, attempt });
  return deliveries.map(({ body }) => body);
}

test('a destination gets the record as Lambda documents it, at the time of the last attempt', () => {
  const event = { Records: [{ eventTime: '2026-10-07T06:55:48.902Z' }] };
  expect(deliveriesOf({ onFailure: 'sns' }, event)).toEqual([
    {
      version: '1.0',
      timestamp: '2026-10-07T06:58:48.902Z',
      requestContext: {
        requestId: '8c41d7e2-3b0f-4f6a-9d25-71c0e6a5b934',
        functionArn: 'arn:aws:lambda:eu-west-1:123456789012:function:my-function:$LATEST',
        condition: 'RetriesExhausted',
        approximateInvokeCount: 3,
      },
      requestPayload: event,
      responseContext: {
        statusCode: 200,
        executedVersion: '$LATEST',
        functionError: 'Unhandled',
      },
      responsePayload: { errorType: 'Error', errorMessage: outcome.errorMessage },
    },
  ]);
});

test('a topic for dead letters gets the event as text, and at most 1 KB of the error', () => {
  expect(deliveriesOf({ deadLetterQueue: 'sns' }, { orderId: 'A-1' })).toEqual([
    {
      Message: '{"orderId":"A-1"}',
      MessageAttributes: {
        RequestID: { Type: 'String', Value: '8c41d7e2-3b0f-4f6a-9d25-71c0e6a5b934' },
        ErrorCode: { Type: 'Number', Value: '200' },
        ErrorMessage: { Type: 'String', Value: outcome.errorMessage.slice(0, 1024) },
      },
    },
  ]);
});

test('an event bus gets an event of its own around the record', () => {
  expect(deliveriesOf({ onFailure: 'eventbridge' }, null)).toMatchObject([
    {
      source: 'lambda',
      'detail-type': 'Lambda Function Invocation Result - Failure',
      time: '2026-10-07T09:32:57Z',
      detail: { requestPayload: null },
    },
  ]);
});
