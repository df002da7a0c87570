// Event type: api-gateway/http-api-authorizer-v1
import type { APIGatewayRequestAuthorizerEvent } from 'aws-lambda';

export const handler = async (event: APIGatewayRequestAuthorizerEvent) => {
  // Mistake: format 1.0 takes a policy and nothing else. The simple response is part of format 2.0,
  // and has to be enabled there. Every request fails with a 500.
  return { isAuthorized: event.httpMethod === 'GET' };
};
