// Event type: api-gateway/request-authorizer
import type { APIGatewayRequestAuthorizerEvent } from 'aws-lambda';

export const handler = async (event: APIGatewayRequestAuthorizerEvent) => {
  return {
    principalId: 'user-1207',
    policyDocument: {
      version: '2012-10-17',
      // Mistake: names in a policy begin with a capital. `effect`, `action` and `resource`, as many
      // libraries’ classes have them, are no policy: every request fails with a 500.
      statement: [{ effect: 'Allow', action: 'execute-api:Invoke', resource: event.methodArn }],
    },
  };
};
