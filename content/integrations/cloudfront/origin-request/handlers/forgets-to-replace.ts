// Event type: cloudfront/origin-request
import { Buffer } from 'node:buffer';
import type { CloudFrontRequestEvent, CloudFrontRequestResult } from 'aws-lambda';

export const handler = async (event: CloudFrontRequestEvent): Promise<CloudFrontRequestResult> => {
  const { request } = event.Records[0]!.cf;
  if (!request.body) return request;

  const order = JSON.parse(Buffer.from(request.body.data, 'base64').toString('utf8')) as object;
  // Mistake: `action` still says read-only, so CloudFront ignores this and sends the viewer's body.
  request.body.data = Buffer.from(JSON.stringify({ ...order, channel: 'web' })).toString('base64');
  return request;
};
