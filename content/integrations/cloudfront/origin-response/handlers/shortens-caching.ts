// Event type: cloudfront/origin-response
import type { CloudFrontResponseEvent, CloudFrontResponseResult } from 'aws-lambda';

export const handler = async (
  event: CloudFrontResponseEvent,
): Promise<CloudFrontResponseResult> => {
  const { request, response } = event.Records[0]!.cf;
  // What is returned here goes into the cache, with this lifetime. The body stays the origin's.
  const seconds = request.uri.startsWith('/images/') ? 31_536_000 : 60;
  if (response.status === '200') {
    response.headers['cache-control'] = [{ value: `public, max-age=${seconds}` }];
  }
  return response;
};
