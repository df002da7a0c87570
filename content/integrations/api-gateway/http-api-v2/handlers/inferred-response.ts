// Event type: api-gateway/http-api-v2
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export const handler = async (event: APIGatewayProxyEventV2) => {
  // Without statusCode the whole value becomes the body of a 200, as application/json. Fine for
  // endpoints that never fail; for any other status an object with statusCode is needed.
  return { route: event.routeKey, host: event.requestContext.domainName };
};
