// Event type: cloudfront/viewer-request
import type { CloudFrontRequestEvent } from 'aws-lambda';

export const handler = async (event: CloudFrontRequestEvent) => {
  const { request } = event.Records[0]!.cf;
  if (!request.uri.startsWith('/products')) return request;
  return {
    // Mistake: statusCode, a number, is API Gateway's name for it. Here it is `status`, and text.
    // Without it CloudFront takes the answer for a request, finds no uri, and the viewer gets a 502.
    statusCode: 302,
    headers: { location: [{ value: '/shop' }] },
  };
};
