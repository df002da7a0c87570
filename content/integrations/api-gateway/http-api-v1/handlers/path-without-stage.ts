// Event type: api-gateway/http-api-v1
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';

export const handler = async (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => {
  // Mistake: with a named stage, `path` begins with it: `/dev/orders/42`. This works on the stage
  // `$default` and is a 404 everywhere else. Branch on `resource`, which knows no stage.
  if (!event.path.startsWith('/orders')) return { statusCode: 404, body: 'Nothing here' };
  return { statusCode: 200, body: 'Orders' };
};
