// Event type: cloudfront/viewer-response
import type { CloudFrontResponseEvent, CloudFrontResponseResult } from 'aws-lambda';

export const handler = async (
  event: CloudFrontResponseEvent,
): Promise<CloudFrontResponseResult> => {
  const { response } = event.Records[0]!.cf;
  // Mistake: everything that begins with X-Edge- is disallowed: 502 for each and every viewer.
  response.headers['x-edge-region'] = [{ value: process.env['AWS_REGION'] ?? 'unknown' }];
  return response;
};
