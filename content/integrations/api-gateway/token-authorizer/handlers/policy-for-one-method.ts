// Event type: api-gateway/token-authorizer
import type { APIGatewayAuthorizerResult, APIGatewayTokenAuthorizerEvent } from 'aws-lambda';

export const handler = async (
  event: APIGatewayTokenAuthorizerEvent,
): Promise<APIGatewayAuthorizerResult> => {
  return {
    principalId: 'user-1207',
    policyDocument: {
      Version: '2012-10-17',
      // Mistake: this allows the one path that was asked for, and the answer is cached for five
      // minutes. The same user’s next request, for another path, gets a 403.
      Statement: [{ Effect: 'Allow', Action: 'execute-api:Invoke', Resource: event.methodArn }],
    },
  };
};
