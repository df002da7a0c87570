// Event type: api-gateway/token-authorizer
import type { APIGatewayTokenAuthorizerEvent } from 'aws-lambda';

export const handler = async (event: APIGatewayTokenAuthorizerEvent) => {
  return {
    principalId: 'user-1207',
    policyDocument: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 'execute-api:Invoke', Resource: event.methodArn }],
    },
    // Mistake: REST APIs take text, numbers and booleans here. One list makes every request fail
    // with a 500. JSON.stringify it, and parse it in the function behind the API.
    context: { tenantId: 17, roles: ['buyer', 'admin'] },
  };
};
