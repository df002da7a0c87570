// Event type: api-gateway/http-api-authorizer-v2
import type { APIGatewayRequestAuthorizerEventV2 } from 'aws-lambda';

export const handler = async (event: APIGatewayRequestAuthorizerEventV2) => {
  // Mistake: isAuthorized is a boolean. As text it is not in the required format.
  return { isAuthorized: String(event.headers?.['authorization'] === 'Bearer b7f3c09e5a1d4826') };
};
