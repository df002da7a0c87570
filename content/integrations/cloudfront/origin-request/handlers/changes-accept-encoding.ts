// Event type: cloudfront/origin-request
import type { CloudFrontRequestEvent, CloudFrontRequestResult } from 'aws-lambda';

export const handler = async (event: CloudFrontRequestEvent): Promise<CloudFrontRequestResult> => {
  const { request } = event.Records[0]!.cf;
  // Mistake: Accept-Encoding and the If-* headers are read-only here. Deleting one counts as a
  // change: 502. Which encodings reach the origin is a setting of the cache policy.
  delete request.headers['accept-encoding'];
  return request;
};
