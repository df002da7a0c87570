// Event type: cloudfront/viewer-response
import type { CloudFrontResponseEvent, CloudFrontResponseResult } from 'aws-lambda';

export const handler = async (
  event: CloudFrontResponseEvent,
): Promise<CloudFrontResponseResult> => {
  const { request, response } = event.Records[0]!.cf;

  // For this viewer alone: the cache has been passed already.
  const isPreview = request.headers['host']?.[0]?.value === 'preview.example.com';
  response.headers['x-robots-tag'] = [{ value: isPreview ? 'noindex' : 'all' }];
  response.headers['x-content-type-options'] = [{ value: 'nosniff' }];
  return response;
};
