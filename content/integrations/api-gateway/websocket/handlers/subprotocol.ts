// Event type: api-gateway/websocket
import type { APIGatewayProxyWebsocketEventV2 } from 'aws-lambda';

/** The type knows no headers: they come at $connect. */
type Event = APIGatewayProxyWebsocketEventV2 & { headers?: Record<string, string> };

export const handler = async (event: Event) => {
  if (event.requestContext.eventType !== 'CONNECT') return { statusCode: 200 };
  const asked = event.headers?.['Sec-WebSocket-Protocol']?.split(',').map((name) => name.trim());
  if (!asked) return { statusCode: 200 };
  // Whoever asks for a subprotocol gets one of them back, or the browser drops the connection.
  if (!asked.includes('shop-chat.v1')) return { statusCode: 400 };
  return { statusCode: 200, headers: { 'Sec-WebSocket-Protocol': 'shop-chat.v1' } };
};
