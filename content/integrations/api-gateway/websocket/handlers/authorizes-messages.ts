// Event type: api-gateway/websocket
import type { APIGatewayProxyWebsocketEventV2 } from 'aws-lambda';

export const handler = async (event: APIGatewayProxyWebsocketEventV2) => {
  if (event.requestContext.eventType === 'MESSAGE' && !event.queryStringParameters?.['token']) {
    // Mistake: the query belongs to the handshake and does not come again, so every message is
    // refused; and a 401 does not close the connection. Refuse at $connect, with an authorizer.
    return { statusCode: 401 };
  }
  return { statusCode: 200 };
};
