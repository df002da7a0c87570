// Event type: api-gateway/token-authorizer
import type { APIGatewayAuthorizerResult, APIGatewayTokenAuthorizerEvent } from 'aws-lambda';

export const handler = async (
  event: APIGatewayTokenAuthorizerEvent,
): Promise<APIGatewayAuthorizerResult> => {
  if (event.authorizationToken !== 'Bearer b7f3c09e5a1d4826') {
    // Mistake: only an error with the message `Unauthorized`, and nothing more, becomes a 401. This
    // one becomes a 500.
    throw new Error('Unauthorized: the token has expired');
  }
  return {
    principalId: 'user-1207',
    policyDocument: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 'execute-api:Invoke', Resource: '*' }],
    },
  };
};
