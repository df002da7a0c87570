// Event type: api-gateway/rest-proxy
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';

/** What is in `authorizer` depends on the kind of authorizer; with IAM it is not there at all. */
const callerOf = ({ requestContext }: APIGatewayProxyEvent): string => {
  const { authorizer, identity } = requestContext;
  if (authorizer?.['claims']) return `user ${authorizer['claims'].sub}`; // Cognito
  if (authorizer?.['principalId']) return `principal ${authorizer['principalId']}`; // Lambda
  if (identity.userArn) return identity.userArn; // IAM
  return 'nobody in particular';
};

export const handler = async (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => {
  return {
    statusCode: 200,
    headers: { 'content-type': 'text/plain' },
    body: `${event.httpMethod} ${event.resource} for ${callerOf(event)}`,
  };
};
