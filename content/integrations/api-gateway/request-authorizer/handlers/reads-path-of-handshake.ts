// Event type: api-gateway/request-authorizer
import type { APIGatewayAuthorizerResult, APIGatewayRequestAuthorizerEvent } from 'aws-lambda';

export const handler = async (
  event: APIGatewayRequestAuthorizerEvent,
): Promise<APIGatewayAuthorizerResult> => {
  // Mistake: the handshake of a WebSocket API has no path, method and resource. There this throws,
  // and the client’s connection is refused with a 500.
  const isPublic = event.path.startsWith('/public');
  return {
    principalId: 'anyone',
    policyDocument: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: isPublic ? 'Allow' : 'Deny',
          Action: 'execute-api:Invoke',
          Resource: event.methodArn,
        },
      ],
    },
  };
};
