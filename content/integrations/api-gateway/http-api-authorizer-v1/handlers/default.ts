// Event type: api-gateway/http-api-authorizer-v1
import type { APIGatewayAuthorizerResult, APIGatewayRequestAuthorizerEvent } from 'aws-lambda';

/** The type is that of REST APIs; HTTP APIs add the values of the identity sources, in one text. */
type Event = APIGatewayRequestAuthorizerEvent & { identitySource?: string | null };

const users: Record<string, string> = { b7f3c09e5a1d4826: 'user-1207' };

export const handler = async (event: Event): Promise<APIGatewayAuthorizerResult> => {
  const [token = ''] = event.identitySource?.replace(/^Bearer /i, '').split(',') ?? [];
  const principalId = event.requestContext.identity.clientCert?.subjectDN ?? users[token];
  const [api, stage] = event.methodArn.split('/');
  return {
    principalId: principalId ?? 'nobody',
    policyDocument: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: principalId ? 'Allow' : 'Deny', // a 403 for those who may not
          Action: 'execute-api:Invoke',
          // Answers may be cached, and then for all routes: allow all that this user may do.
          Resource: `${api}/${stage}/*`,
        },
      ],
    },
    context: { plan: 'pro' },
  };
};
