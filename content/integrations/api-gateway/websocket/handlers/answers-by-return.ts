// Event type: api-gateway/websocket
import type { APIGatewayProxyWebsocketEventV2 } from 'aws-lambda';

export const handler = async (event: APIGatewayProxyWebsocketEventV2) => {
  // Mistake: the route has no route response, so the body goes nowhere. Nothing fails, nothing is
  // logged, and the client waits. Add the route response, or call PostToConnection.
  return { statusCode: 200, body: `You said: ${event.body ?? 'nothing'}` };
};
