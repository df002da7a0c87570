// Event type: api-gateway/http-api-authorizer-v2
import type { APIGatewayRequestAuthorizerEventV2 } from 'aws-lambda';

export const handler = async (event: APIGatewayRequestAuthorizerEventV2) => {
  // Mistake, if simple responses are not enabled for the authorizer, and they are not unless you say
  // so: then a policy is wanted, and every request fails with a 500. Nothing in the event tells you;
  // set EnableSimpleResponses.
  return { isAuthorized: event.headers?.['authorization'] === 'Bearer b7f3c09e5a1d4826' };
};
