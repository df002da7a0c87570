// Event type: api-gateway/http-api-authorizer-v1
import type { APIGatewayAuthorizerResult, APIGatewayRequestAuthorizerEvent } from 'aws-lambda';

type Event = APIGatewayRequestAuthorizerEvent & { identitySource?: string };

export const handler = async (event: Event): Promise<APIGatewayAuthorizerResult> => {
  // Mistake: all identity sources come in one text, with commas between them, and the scheme is
  // still in front. Somebody adds a second source, and nobody gets in any more.
  const known = event.identitySource === 'Bearer b7f3c09e5a1d4826';
  return {
    principalId: 'user-1207',
    policyDocument: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: known ? 'Allow' : 'Deny',
          Action: 'execute-api:Invoke',
          Resource: event.methodArn,
        },
      ],
    },
  };
};
