// Event type: api-gateway/http-api-v2
import type {
  APIGatewayEventRequestContextIAMAuthorizer,
  APIGatewayEventRequestContextJWTAuthorizer,
  APIGatewayEventRequestContextLambdaAuthorizer,
  APIGatewayEventRequestContextV2WithAuthorizer,
  APIGatewayProxyEventV2WithRequestContext,
} from 'aws-lambda';

/** One of the three is there, or none. */
type Authorizer = Partial<
  APIGatewayEventRequestContextJWTAuthorizer &
    APIGatewayEventRequestContextLambdaAuthorizer<{ userId?: string } | null> &
    APIGatewayEventRequestContextIAMAuthorizer
>;
type Event = APIGatewayProxyEventV2WithRequestContext<
  APIGatewayEventRequestContextV2WithAuthorizer<Authorizer | undefined>
>;

export const handler = async (event: Event) => {
  const { jwt, lambda, iam } = event.requestContext.authorizer ?? {};
  const caller = jwt?.claims['sub'] ?? lambda?.userId ?? iam?.userArn ?? 'nobody in particular';
  return { statusCode: 200, body: `${event.routeKey} for ${caller}` };
};
