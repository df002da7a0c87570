// Event type: kinesis/time-window
import type { KinesisStreamStateResponse, KinesisStreamTumblingWindowEvent } from 'aws-lambda';

/** @types/aws-lambda leaves out the shard. */
type WindowEvent = KinesisStreamTumblingWindowEvent & { shardId: string };
type Counts = Record<string, number>;

/** An unreadable record is counted, not thrown: throwing would stop the shard. */
const pageOf = (data: string): string => {
  try {
    return (JSON.parse(Buffer.from(data, 'base64').toString('utf8')) as { page: string }).page;
  } catch {
    return '(unreadable)';
  }
};

/** Write to your database here. The key names window, shard and part: a repeat changes nothing. */
const store = async (event: WindowEvent, counts: Counts): Promise<void> => {
  const part = event.isFinalInvokeForWindow ? 'final' : (event.Records[0]?.eventID ?? 'early');
  console.log('Writing', `${event.window.start} ${event.shardId} ${part}`, counts);
};

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
