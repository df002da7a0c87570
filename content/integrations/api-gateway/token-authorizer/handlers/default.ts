// Event type: api-gateway/token-authorizer
import type { APIGatewayAuthorizerResult, APIGatewayTokenAuthorizerEvent } from 'aws-lambda';
import { createHash } from 'node:crypto';

/** Users by the SHA-256 of their token; in earnest a table, or the check of a JSON Web Token. */
const users = new Map([
  [
    createHash('sha256').update('b7f3c09e5a1d4826').digest('hex'),
    { id: 'user-1207', tenantId: 17, isAdmin: false },
  ],
]);

export const handler = async (
  event: APIGatewayTokenAuthorizerEvent,
): Promise<APIGatewayAuthorizerResult> => {
  const token = event.authorizationToken.replace(/^Bearer /i, '');
  const user = users.get(createHash('sha256').update(token).digest('hex'));
  // Exactly this word becomes a 401. Every other error becomes a 500.
  if (!user) throw new Error('Unauthorized');

  // The answer is cached under the token, so it has to fit the user’s next request as well: allow
  // all that this user may do, not only the method that was asked for.
  const [api, stage] = event.methodArn.split('/');
  return {
    principalId: user.id,
    policyDocument: {
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Action: 'execute-api:Invoke', Resource: `${api}/${stage}/*` },
        ...(user.isAdmin
          ? []
          : [
              {
                Effect: 'Deny' as const,
                Action: 'execute-api:Invoke',
                Resource: `${api}/${stage}/DELETE/*`,
              },
            ]),
      ],
    },
    context: { tenantId: user.tenantId, isAdmin: user.isAdmin }, // flat; they arrive as text
  };
};
