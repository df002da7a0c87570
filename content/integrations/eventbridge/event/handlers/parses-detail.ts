// Event type: eventbridge/event
import type { EventBridgeEvent } from 'aws-lambda';

export const handler = async (event: EventBridgeEvent<string, string>) => {
  // Wrong: PutEvents takes Detail as a text, but EventBridge delivers an object. JSON.parse turns
  // it into "[object Object]" and throws: "[object Object]" is not valid JSON.
  // Right: event.detail, as it is.
  const detail: { orderId: string } = JSON.parse(event.detail);
  return { orderId: detail.orderId };
};
