// Event type: eventbridge/event

interface Event {
  detailType: string;
  detail: { orderId: string };
}

export const handler = async (event: Event) => {
  // Wrong: the member is `detail-type`, so this is undefined for every event. No error, no work
  // done, and to Lambda the invocation succeeded. Types written by hand do not notice.
  // Right: event['detail-type'], with EventBridgeEvent of 'aws-lambda'.
  if (event.detailType === 'OrderPlaced') return { packing: event.detail.orderId };
  return { packing: null };
};
