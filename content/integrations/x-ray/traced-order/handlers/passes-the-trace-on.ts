// Event type: x-ray/traced-order

interface Order {
  orderId: string;
}

export const handler = async ({ orderId }: Order) => {
  // The header keeps the callee in the same trace, and tells it whether the trace is sampled.
  const trace = process.env['_X_AMZN_TRACE_ID'] ?? '';
  const response = await fetch(`https://stock.example.com/orders/${encodeURIComponent(orderId)}`, {
    headers: { 'X-Amzn-Trace-Id': trace },
  });
  return { status: response.status, trace };
};
