// Event type: cloudfront/viewer-request
import { Buffer } from 'node:buffer';
import type { CloudFrontRequestEvent, CloudFrontRequestResult } from 'aws-lambda';

export const handler = async (event: CloudFrontRequestEvent): Promise<CloudFrontRequestResult> => {
  const { request } = event.Records[0]!.cf;
  // Without Include Body on the trigger there is none, and a long one has been cut.
  if (!request.body) return request;
  if (request.body.inputTruncated) return { status: '413', body: 'Too long.' };

  const form = new URLSearchParams(Buffer.from(request.body.data, 'base64').toString('utf8'));
  if (form.get('email')) return request;
  return {
    status: '400',
    headers: { 'content-type': [{ value: 'text/plain; charset=utf-8' }] },
    body: 'Please give an e-mail address.',
  };
};
