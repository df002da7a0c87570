// Event type: kinesis/time-window
import type { KinesisStreamStateResponse, KinesisStreamTumblingWindowEvent } from 'aws-lambda';

// Mistake: a count beside the handler. The next batch of this window may meet another execution
// environment, and this one may serve other shards and windows: the count is wrong both ways. Only
// what is returned as state stays with the window.
let views = 0;

export const handler = async (
  event: KinesisStreamTumblingWindowEvent,
): Promise<KinesisStreamStateResponse> => {
  views += event.Records.length;
  if (event.isFinalInvokeForWindow) console.log(`${String(views)} views in this window`);
  return { state: {} };
};
