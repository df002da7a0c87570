// Event type: cloudfront/viewer-response
import type { CloudFrontResponseEvent, CloudFrontResponseResult } from 'aws-lambda';

export const handler = async (
  event: CloudFrontResponseEvent,
): Promise<CloudFrontResponseResult> => {
  const { request, response } = event.Records[0]!.cf;
  // Mistake: the status cannot be changed here, wherever the response comes from. Redirect in the
  // viewer request, or change the status in the origin response.
  return request.uri === '/products/'
    ? {
        ...response,
        status: '302',
        headers: { ...response.headers, location: [{ value: '/shop' }] },
      }
    : response;
};
