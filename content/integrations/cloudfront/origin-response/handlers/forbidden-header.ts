// Event type: cloudfront/origin-response
import type { CloudFrontResponseEvent, CloudFrontResponseResult } from 'aws-lambda';

export const handler = async (
  event: CloudFrontResponseEvent,
): Promise<CloudFrontResponseResult> => {
  const { response } = event.Records[0]!.cf;
  // Mistake: X-Cache is one of the disallowed headers: 502. Take a name of your own.
  response.headers['x-cache'] = [{ key: 'X-Cache', value: 'Miss from the shop' }];
  return response;
};
