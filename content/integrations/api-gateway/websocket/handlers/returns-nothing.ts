// Event type: api-gateway/websocket
import type { APIGatewayProxyWebsocketEventV2 } from 'aws-lambda';

export const handler = async (event: APIGatewayProxyWebsocketEventV2) => {
  console.log(`${event.requestContext.eventType} of ${event.requestContext.connectionId}`);
  // Mistake: no answer is a malformed answer. At $connect the handshake fails with a 502; on a
  // message the client receives “Internal server error”. Return { statusCode: 200 }.
};
