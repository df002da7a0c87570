// Event type: api-gateway/websocket
import {
  ApiGatewayManagementApiClient,
  PostToConnectionCommand,
} from '@aws-sdk/client-apigatewaymanagementapi';
import type { APIGatewayProxyWebsocketEventV2 } from 'aws-lambda';

type Event = APIGatewayProxyWebsocketEventV2;

/** Sends text to a client, at any time and from anywhere that knows the connection. */
const send = async ({ requestContext }: Event, text: string) => {
  const { domainName, stage, connectionId } = requestContext;
  const client = new ApiGatewayManagementApiClient({ endpoint: `https://${domainName}/${stage}` });
  await client.send(new PostToConnectionCommand({ ConnectionId: connectionId, Data: text }));
};

/** The message as JSON; undefined if it is none. */
const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

export const handler = async (event: Event) => {
  const { eventType, connectionId } = event.requestContext;
  switch (eventType) {
    case 'CONNECT':
      console.log(`Save ${connectionId}`); // nothing can be sent before this invocation has ended
      break;
    case 'MESSAGE': {
      const message = parsed(event.body ?? '');
      await send(
        event,
        JSON.stringify(message === undefined ? { error: 'not JSON' } : { message }),
      );
      break;
    }
    case 'DISCONNECT':
      console.log(`Forget ${connectionId}`); // may never come, so let saved connections expire too
      break;
  }
  return { statusCode: 200 };
};
