// Event type: api-gateway/websocket
import type { APIGatewayProxyWebsocketEventV2 } from 'aws-lambda';

export const handler = async (event: APIGatewayProxyWebsocketEventV2) => {
  // Works on routes with two-way communication, that is with a route response `$default`: then the
  // body goes back to the client who sent the message, without a call of the management API.
  return { statusCode: 200, body: JSON.stringify({ echo: event.body ?? null }) };
};
