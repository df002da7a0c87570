// Event type: api-gateway/http-api-authorizer-v2
import type {
  APIGatewayRequestAuthorizerEventV2,
  APIGatewaySimpleAuthorizerWithContextResult,
} from 'aws-lambda';

const users: Record<string, { userId: string; tenantId: number; roles: string[] }> = {
  b7f3c09e5a1d4826: { userId: 'user-1207', tenantId: 17, roles: ['buyer', 'admin'] },
};

/** Simple response: for authorizers with EnableSimpleResponses. */
export const handler = async (
  event: APIGatewayRequestAuthorizerEventV2,
): Promise<APIGatewaySimpleAuthorizerWithContextResult<object>> => {
  // The scheme is still in front. Without an identity source the list is missing.
  const token = event.headers?.['authorization']?.replace(/^Bearer /i, '') ?? '';
  const user = users[token];
  // A refusal is an answer, not an error: false gives a 403, an error a 500.
  return { isAuthorized: user !== undefined, context: user ?? {} };
};
