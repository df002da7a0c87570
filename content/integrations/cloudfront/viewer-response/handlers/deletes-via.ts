// Event type: cloudfront/viewer-response
import type { CloudFrontResponseEvent, CloudFrontResponseResult } from 'aws-lambda';

export const handler = async (
  event: CloudFrontResponseEvent,
): Promise<CloudFrontResponseResult> => {
  const { response } = event.Records[0]!.cf;
  // Mistake: Via is read-only, and deleting it is a change: 502. Server may go.
  delete response.headers['via'];
  delete response.headers['server'];
  return response;
};
