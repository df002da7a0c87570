// Event type: api-gateway/token-authorizer
import type { APIGatewayTokenAuthorizerEvent } from 'aws-lambda';

export const handler = async (event: APIGatewayTokenAuthorizerEvent) => {
  if (event.authorizationToken !== 'Bearer b7f3c09e5a1d4826') {
    // Mistake: an authorizer does not answer the client. There is no policy in this, so the client
    // gets a 500. Throw new Error('Unauthorized') for a 401.
    return { statusCode: 401, body: 'Unauthorized' };
  }
  return {
    principalId: 'user-1207',
    policyDocument: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 'execute-api:Invoke', Resource: '*' }],
    },
  };
};
