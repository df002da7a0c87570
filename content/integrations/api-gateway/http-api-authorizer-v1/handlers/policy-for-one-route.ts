// Event type: api-gateway/http-api-authorizer-v1
import type { APIGatewayAuthorizerResult, APIGatewayRequestAuthorizerEvent } from 'aws-lambda';

export const handler = async (
  event: APIGatewayRequestAuthorizerEvent,
): Promise<APIGatewayAuthorizerResult> => {
  return {
    principalId: 'user-1207',
    policyDocument: {
      Version: '2012-10-17',
      // Mistake, once caching is on: one answer serves all routes of the API. The same user’s next
      // request, for another path, gets a 403. Allow the stage, or add $context.routeKey to the
      // identity sources and allow the route.
      Statement: [{ Effect: 'Allow', Action: 'execute-api:Invoke', Resource: event.methodArn }],
    },
  };
};
