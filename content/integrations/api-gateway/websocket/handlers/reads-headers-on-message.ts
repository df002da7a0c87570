// Event type: api-gateway/websocket
import type { APIGatewayProxyWebsocketEventV2 } from 'aws-lambda';

type Event = APIGatewayProxyWebsocketEventV2 & { headers: Record<string, string> };

export const handler = async (event: Event) => {
  // Mistake: headers come with $connect alone. On a message there are none, and this throws. Save
  // what you need under the connection’s id, or let an authorizer put it into its context.
  const origin = event.headers['Origin'];
  return { statusCode: 200, body: `Hello, ${origin}` };
};
