// Event type: api-gateway/rest-proxy
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';

const orders = new Map([['42', { sku: 'TEA-0042', quantity: 2 }]]);

export const handler = async (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => {
  const order = orders.get(event.pathParameters?.['id'] ?? '');
  // Mistake: an error is not a 404. The client gets a 502 that says “Internal server error” and
  // nothing more, and the function counts as failed. Return { statusCode: 404, … } instead.
  if (!order) throw new Error('404: there is no such order');
  return { statusCode: 200, body: JSON.stringify(order) };
};
