// Event type: api-gateway/websocket
import type { APIGatewayProxyWebsocketEventV2 } from 'aws-lambda';

export const handler = async (event: APIGatewayProxyWebsocketEventV2) => {
  // Mistake: `$default` gets just what fits no other route, also what is no JSON: `ping`, or
  // nothing. Then this throws, and at $connect and $disconnect there is no body in the first place.
  const message = JSON.parse(event.body!);
  return { statusCode: 200, body: `Action ${message.action}` };
};
