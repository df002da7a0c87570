// Event type: api-gateway/http-api-authorizer-v2
import type { APIGatewayIAMAuthorizerResult, APIGatewayRequestAuthorizerEventV2 } from 'aws-lambda';

/** Policy: for authorizers without EnableSimpleResponses. */
export const handler = async (
  event: APIGatewayRequestAuthorizerEventV2,
): Promise<APIGatewayIAMAuthorizerResult> => {
  const session = event.cookies?.find((cookie) => cookie.startsWith('session='))?.slice(8);
  const [api, stage] = event.routeArn.split('/');
  return {
    principalId: session ? `session-${session}` : 'visitor',
    policyDocument: {
      Version: '2012-10-17',
      Statement: [
        // Visitors may read. One answer serves all routes while it is cached.
        {
          Effect: 'Allow',
          Action: 'execute-api:Invoke',
          Resource: `${api}/${stage}/${session ? '*' : 'GET/*'}`,
        },
      ],
    },
    context: { signedIn: session !== undefined },
  };
};
