// Event type: api-gateway/http-api-authorizer-v1
import type { APIGatewayRequestAuthorizerEvent } from 'aws-lambda';

export const handler = async (event: APIGatewayRequestAuthorizerEvent) => {
  return {
    // Mistake: principalId is missing, so the answer is not in the required format: a 500.
    policyDocument: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 'execute-api:Invoke', Resource: event.methodArn }],
    },
  };
};
