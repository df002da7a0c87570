// Event type: kinesis/time-window
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { KinesisStreamStateResponse, KinesisStreamTumblingWindowEvent } from 'aws-lambda';

/** @types/aws-lambda leaves out the shard. */
type WindowEvent = KinesisStreamTumblingWindowEvent & { shardId: string };
type Counts = Record<string, number>;

const database = new DynamoDBClient({});

/** An unreadable record is counted, not thrown: throwing would stop the shard. */
const pageOf = (data: string): string => {
  try {
    return (JSON.parse(Buffer.from(data, 'base64').toString('utf8')) as { page: string }).page;
  } catch {
    return '(unreadable)';
  }
};

/** Window, shard and part make the key, so a repeated invocation writes the same row again. */
const store = ({ window, shardId, isFinalInvokeForWindow, Records }: WindowEvent, counts: Counts) =>
  database.send(
    new PutItemCommand({
      TableName: 'page-views-per-window',
      Item: {
        window: { S: `${window.start}/${shardId}` },
        part: { S: isFinalInvokeForWindow ? 'final' : (Records[0]?.eventID ?? 'early') },
        counts: { S: JSON.stringify(counts) },
      },
    }),
  );

export const handler = async (event: WindowEvent): Promise<KinesisStreamStateResponse> => {
  const counts: Counts = { ...event.state };
  for (const { kinesis } of event.Records) {
    const page = pageOf(kinesis.data);
    counts[page] = (counts[page] ?? 0) + 1;
  }

  // Either flag means that Lambda drops this state after the invocation.
  if (event.isFinalInvokeForWindow || event.isWindowTerminatedEarly) await store(event, counts);
  return { state: counts };
};
