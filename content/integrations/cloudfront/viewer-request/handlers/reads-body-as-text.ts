// Event type: cloudfront/viewer-request
import type { CloudFrontRequestEvent, CloudFrontRequestResult } from 'aws-lambda';

export const handler = async (event: CloudFrontRequestEvent): Promise<CloudFrontRequestResult> => {
  const { request } = event.Records[0]!.cf;
  // Mistake: `data` is base64, also for a form, so no field is ever found, and every form is refused.
  const form = new URLSearchParams(request.body?.data);
  if (request.method === 'POST' && !form.get('email')) {
    return { status: '400', body: 'Please give an e-mail address.' };
  }
  return request;
};
