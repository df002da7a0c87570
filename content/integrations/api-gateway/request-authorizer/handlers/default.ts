// Event type: api-gateway/request-authorizer
import type { APIGatewayAuthorizerResult, APIGatewayRequestAuthorizerEvent } from 'aws-lambda';

/** Names come in the case that the client chose. */
const headerOf = ({ headers }: APIGatewayRequestAuthorizerEvent, name: string) =>
  Object.entries(headers ?? {}).find(([key]) => key.toLowerCase() === name)?.[1];

/** Users by token; in earnest a table, or the check of a JSON Web Token. */
const users: Record<string, string> = { b7f3c09e5a1d4826: 'user-1207' };

export const handler = async (
  event: APIGatewayRequestAuthorizerEvent,
): Promise<APIGatewayAuthorizerResult> => {
  // Browsers cannot set headers on a WebSocket, so there the token comes in the query.
  const token =
    headerOf(event, 'authorization')?.replace(/^Bearer /i, '') ??
    event.queryStringParameters?.['token'];
  const subject = event.requestContext.identity.clientCert?.subjectDN;
  const principalId = subject ?? users[token ?? ''];
  if (!principalId) throw new Error('Unauthorized'); // exactly this word becomes a 401

  // A handshake is one ARN. A method’s answer is cached and has to fit the next request as well.
  const [api, stage] = event.methodArn.split('/');
  const isHandshake = event.requestContext.connectionId !== undefined;
  return {
    principalId,
    policyDocument: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Action: 'execute-api:Invoke',
          Resource: isHandshake ? event.methodArn : `${api}/${stage}/*`,
        },
      ],
    },
    context: { via: subject ? 'certificate' : 'token' },
  };
};
