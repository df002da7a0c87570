// Event type: cloudfront/origin-request
import { Buffer } from 'node:buffer';
import type { CloudFrontRequestEvent, CloudFrontRequestResult } from 'aws-lambda';

export const handler = async (event: CloudFrontRequestEvent): Promise<CloudFrontRequestResult> => {
  const { request } = event.Records[0]!.cf;
  if (!request.body || request.body.inputTruncated) return request;

  const order = JSON.parse(Buffer.from(request.body.data, 'base64').toString('utf8')) as object;
  request.body.action = 'replace';
  request.body.encoding = 'text';
  request.body.data = JSON.stringify({ ...order, channel: 'web' });
  return request;
};
