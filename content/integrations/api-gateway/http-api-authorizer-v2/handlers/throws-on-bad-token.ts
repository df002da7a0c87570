// Event type: api-gateway/http-api-authorizer-v2
import type {
  APIGatewayRequestAuthorizerEventV2,
  APIGatewaySimpleAuthorizerResult,
} from 'aws-lambda';

export const handler = async (
  event: APIGatewayRequestAuthorizerEventV2,
): Promise<APIGatewaySimpleAuthorizerResult> => {
  const [source] = event.identitySource;
  // Mistake: a token that is not valid is an everyday thing. Thrown, it is a failed authorizer, and
  // the client gets a 500; and where there is no identity source, the line above throws already.
  if (source !== 'Bearer b7f3c09e5a1d4826') throw new Error('Token is not valid');
  return { isAuthorized: true };
};
