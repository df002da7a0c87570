// Event type: eventbridge/event
import type { EventBridgeEvent } from 'aws-lambda';

const chargeCard = async (total: number | undefined): Promise<void> => {
  if (total === undefined) throw new Error('No total to charge');
};

export const handler = async (event: EventBridgeEvent<'OrderPlaced', { total?: number }>) => {
  try {
    await chargeCard(event.detail.total);
  } catch (error) {
    // Wrong: to Lambda the invocation succeeded. No retry, no on-failure destination, no dead-letter
    // queue, and a status code means nothing to EventBridge.
    // Right: let the error go, and set a destination for what fails three times.
    console.error(error);
    return { statusCode: 500 };
  }
  return { statusCode: 200 };
};
