// Event type: cloudfront/origin-request
import type { CloudFrontRequestEvent, CloudFrontRequestResult } from 'aws-lambda';

export const handler = async (event: CloudFrontRequestEvent): Promise<CloudFrontRequestResult> => {
  const { request } = event.Records[0]!.cf;
  // Mistake: Connection and Keep-Alive are CloudFront's own business, and disallowed: 502. How long
  // a connection is kept stands in origin.custom.keepaliveTimeout.
  request.headers['connection'] = [{ key: 'Connection', value: 'keep-alive' }];
  return request;
};
