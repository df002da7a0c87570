// Event type: eventbridge/event
import type { EventBridgeEvent } from 'aws-lambda';

// Lives as long as this execution environment does. A conditional write to DynamoDB would
// remember for all environments.
const seen = new Set<string>();

export const handler = async (event: EventBridgeEvent<string, unknown>) => {
  // A replay is meant to do the work again, but each replay only once.
  const replay = event['replay-name'] ?? 'live';
  const key = `${replay}/${event.id}`;
  if (seen.has(key)) return { result: 'skipped', replay };

  // The work goes here. Remember it only once it is done: if it throws, the retry must do it.
  seen.add(key);
  return { result: 'done', replay };
};
