// Event type: cloudfront/viewer-request
import { Buffer } from 'node:buffer';
import { timingSafeEqual } from 'node:crypto';
import type { CloudFrontRequestEvent, CloudFrontRequestResult } from 'aws-lambda';

// There are no environment variables at the edge. Read a real secret from a service, once per start.
const expected = Buffer.from(`Basic ${Buffer.from('anna:tea-time').toString('base64')}`);

export const handler = async (event: CloudFrontRequestEvent): Promise<CloudFrontRequestResult> => {
  const { request } = event.Records[0]!.cf;
  const given = Buffer.from(request.headers['authorization']?.[0]?.value ?? '');
  if (given.length === expected.length && timingSafeEqual(given, expected)) return request;
  return {
    status: '401',
    statusDescription: 'Unauthorized',
    headers: { 'www-authenticate': [{ value: 'Basic realm="Preview"' }] },
  };
};
