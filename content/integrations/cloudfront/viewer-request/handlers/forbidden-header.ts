// Event type: cloudfront/viewer-request
import type { CloudFrontRequestEvent, CloudFrontRequestResult } from 'aws-lambda';

export const handler = async (event: CloudFrontRequestEvent): Promise<CloudFrontRequestResult> => {
  const { request } = event.Records[0]!.cf;
  // Mistake: X-Forwarded-Proto and X-Real-IP are disallowed, as are Connection, X-Cache and all of
  // X-Amz-Cf-*. Adding one fails validation: 502. Take a name of your own, such as x-viewer-ip.
  request.headers['x-real-ip'] = [{ key: 'X-Real-IP', value: request.clientIp }];
  return request;
};
