// Event type: api-gateway/http-api-authorizer-v2
import type { APIGatewayRequestAuthorizerEventV2 } from 'aws-lambda';

export const handler = async (event: APIGatewayRequestAuthorizerEventV2) => {
  return {
    // Mistake: a policy needs a principalId beside it. Without, the client gets a 500.
    policyDocument: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 'execute-api:Invoke', Resource: event.routeArn }],
    },
  };
};
