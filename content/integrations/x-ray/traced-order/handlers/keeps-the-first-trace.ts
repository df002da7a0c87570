// Event type: x-ray/traced-order

// Mistake: this runs once for each execution environment. There is no invocation yet, so no trace; and
// whatever stood here would be the wrong trace for all invocations but one.
const trace = process.env['_X_AMZN_TRACE_ID'];

export const handler = async ({ orderId }: { orderId: string }) => {
  console.log(JSON.stringify({ message: 'Pricing', orderId, trace }));
  return { orderId, trace };
};
