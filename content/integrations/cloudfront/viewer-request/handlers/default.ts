// Event type: cloudfront/viewer-request
import type { CloudFrontRequestEvent, CloudFrontRequestResult } from 'aws-lambda';

export const handler = async (event: CloudFrontRequestEvent): Promise<CloudFrontRequestResult> => {
  const { request } = event.Records[0]!.cf;

  // An address that is gone: answer here, and neither the cache nor the origin hears of it.
  if (request.uri.startsWith('/old-shop')) {
    return {
      status: '301',
      statusDescription: 'Moved Permanently',
      headers: { location: [{ value: 'https://www.example.com/products/' }] },
    };
  }

  // A folder has no object of its own in a bucket. The cache looks for the new URI.
  if (request.uri.endsWith('/')) request.uri += 'index.html';

  return request;
};
