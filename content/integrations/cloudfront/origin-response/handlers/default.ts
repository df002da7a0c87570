// Event type: cloudfront/origin-response
import type { CloudFrontResponseEvent, CloudFrontResponseResult } from 'aws-lambda';

export const handler = async (
  event: CloudFrontResponseEvent,
): Promise<CloudFrontResponseResult> => {
  const { request, response } = event.Records[0]!.cf;

  // Without the right to list a bucket, Amazon S3 says 403 for an object that does not exist.
  if (response.status === '403' && request.origin?.s3) {
    return {
      ...response,
      status: '404',
      statusDescription: 'Not Found',
      // Keep what is there: a read-only header must not get lost.
      headers: {
        ...response.headers,
        'content-type': [{ value: 'text/html; charset=utf-8' }],
        'cache-control': [{ value: 'max-age=60' }],
      },
      body: '<!doctype html><title>Not found</title><p>There is no such page.</p>',
    };
  }

  // This one is cached along with the object.
  response.headers['strict-transport-security'] = [{ value: 'max-age=63072000' }];
  return response;
};
