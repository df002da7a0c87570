// Event type: api-gateway/request-authorizer
import type { APIGatewayRequestAuthorizerEvent } from 'aws-lambda';

export const handler = async (event: APIGatewayRequestAuthorizerEvent) => {
  return {
    // Mistake: principalId is missing. The policy may be right, the answer is not valid: every
    // request fails with a 500.
    policyDocument: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 'execute-api:Invoke', Resource: event.methodArn }],
    },
  };
};
