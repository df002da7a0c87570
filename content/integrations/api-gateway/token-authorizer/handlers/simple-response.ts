// Event type: api-gateway/token-authorizer
import type { APIGatewayTokenAuthorizerEvent } from 'aws-lambda';

export const handler = async (event: APIGatewayTokenAuthorizerEvent) => {
  // Mistake: the simple response belongs to HTTP APIs with format 2.0. REST APIs want a policy:
  // every request fails with a 500.
  return { isAuthorized: event.authorizationToken === 'Bearer b7f3c09e5a1d4826' };
};
