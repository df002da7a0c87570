// Event type: api-gateway/request-authorizer
import type { APIGatewayAuthorizerResult, APIGatewayRequestAuthorizerEvent } from 'aws-lambda';

export const handler = async (
  event: APIGatewayRequestAuthorizerEvent,
): Promise<APIGatewayAuthorizerResult> => {
  // Mistake: names come as the client wrote them. API Gateway finds the identity source without
  // regard to case, this does not: who sends `authorization` gets a 401.
  if (event.headers?.['Authorization'] !== 'Bearer b7f3c09e5a1d4826') {
    throw new Error('Unauthorized');
  }
  return {
    principalId: 'user-1207',
    policyDocument: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 'execute-api:Invoke', Resource: '*' }],
    },
  };
};
