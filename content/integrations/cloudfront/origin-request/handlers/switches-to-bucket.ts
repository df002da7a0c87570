// Event type: cloudfront/origin-request
import type { CloudFrontRequestEvent, CloudFrontRequestResult } from 'aws-lambda';

const bucket = 'shop-assets.s3.eu-west-1.amazonaws.com';

export const handler = async (event: CloudFrontRequestEvent): Promise<CloudFrontRequestResult> => {
  const { request } = event.Records[0]!.cf;
  if (!request.uri.startsWith('/products')) return request;

  // One origin replaces the other; the distribution need not know it. Only a bucket that lets
  // everybody read works like this: no access identity can be added to a custom origin.
  request.origin = {
    s3: { authMethod: 'none', customHeaders: {}, domainName: bucket, path: '' },
  };
  request.headers['host'] = [{ key: 'Host', value: bucket }];
  return request;
};
