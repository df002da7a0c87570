// Event type: eventbridge/event
import type { EventBridgeEvent } from 'aws-lambda';

export const handler = async (event: EventBridgeEvent<string, unknown>) => {
  // Wrong: your own events have no resources unless you set them, and those of many AWS services
  // have none either. The first of an empty list is undefined, so this throws; the retries too.
  // Right: take the name from `detail`, or look at `event.resources.length` first.
  const [arn] = event.resources as [string];
  return { resource: arn.split(':').slice(5).join(':') };
};
