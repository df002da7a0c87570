// Event type: cloudfront/origin-request
import type { CloudFrontRequestEvent, CloudFrontRequestResult } from 'aws-lambda';

const api = 'api-eu.example.com';

export const handler = async (event: CloudFrontRequestEvent): Promise<CloudFrontRequestResult> => {
  const { request } = event.Records[0]!.cf;
  const country = request.headers['cloudfront-viewer-country']?.[0]?.value;

  // Send Swiss viewers to another server. The header must be part of the cache key, or everybody
  // gets what the first viewer got.
  if (country === 'CH' && request.origin?.custom) {
    request.origin.custom.domainName = api;
    request.headers['host'] = [{ key: 'Host', value: api }];
  }
  return request;
};
