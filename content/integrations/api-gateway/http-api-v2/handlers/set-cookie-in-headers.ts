// Event type: api-gateway/http-api-v2
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

export const handler = async (
  event: APIGatewayProxyEventV2,
): Promise<APIGatewayProxyStructuredResultV2> => {
  return {
    statusCode: 200,
    headers: {
      // Mistake: two cookies do not fit into one header. Joined by a comma they are one broken
      // cookie; in an object the second name would overwrite the first. They belong in `cookies`.
      'set-cookie': ['session=5f2b8c1e; Secure', 'theme=dark; Secure'].join(', '),
    },
    body: `Welcome to ${event.rawPath}`,
  };
};
