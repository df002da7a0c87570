// Event type: dynamodb/time-window
import type { DynamoDBBatchItemFailure, DynamoDBStreamEvent } from 'aws-lambda';

/** @types/aws-lambda has no type for a window of a DynamoDB stream. */
interface WindowEvent extends DynamoDBStreamEvent {
  window: { start: string; end: string };
  state: { orders?: number; cents?: number };
  shardId: string;
  eventSourceARN: string;
  isFinalInvokeForWindow: boolean;
  isWindowTerminatedEarly: boolean;
}

interface WindowResponse {
  state: WindowEvent['state'];
  batchItemFailures?: DynamoDBBatchItemFailure[];
}

/** Write to your database here, but not to the table itself: that would come back as a change. */
const store = async (event: WindowEvent, state: WindowEvent['state']): Promise<void> => {
  const part = event.isFinalInvokeForWindow ? 'final' : (event.Records[0]?.eventID ?? 'early');
  console.log('Writing', `${event.window.start} ${event.shardId} ${part}`, state);
};

export const handler = async (event: WindowEvent): Promise<WindowResponse> => {
  let { orders = 0, cents = 0 } = event.state;
  for (const { eventName, dynamodb } of event.Records) {
    if (eventName !== 'INSERT') continue;
    orders += 1;
    cents += Math.round(Number(dynamodb?.NewImage?.['total']?.N ?? 0) * 100);
  }
  const state = { orders, cents };

  // Either flag means that Lambda drops this state after the invocation.
  if (event.isFinalInvokeForWindow || event.isWindowTerminatedEarly) await store(event, state);
  return { state };
};
