// Event type: api-gateway/token-authorizer
import type { APIGatewayTokenAuthorizerEvent } from 'aws-lambda';

export const handler = async (event: APIGatewayTokenAuthorizerEvent) => {
  return {
    // Mistake: principalId is missing. The policy may be right, the answer is not valid: every
    // request fails with a 500 and AuthorizerConfigurationException.
    policyDocument: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 'execute-api:Invoke', Resource: event.methodArn }],
    },
  };
};
