// Event type: api-gateway/request-authorizer
import type { APIGatewayRequestAuthorizerEvent } from 'aws-lambda';

export const handler = async (event: APIGatewayRequestAuthorizerEvent) => {
  return {
    principalId: 'user-1207',
    policyDocument: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 'execute-api:Invoke', Resource: event.methodArn }],
    },
    // Mistake: only text, numbers and booleans may stand here. One object makes every request fail
    // with a 500. JSON.stringify it, and parse it in the function behind the API.
    context: { user: { id: 'user-1207', plan: 'pro' } },
  };
};
