// Event type: cloudfront/viewer-request
import type { CloudFrontRequestEvent, CloudFrontRequestResult } from 'aws-lambda';

export const handler = async (event: CloudFrontRequestEvent): Promise<CloudFrontRequestResult> => {
  const { request } = event.Records[0]!.cf;
  // Mistake: Host is read-only here. A function that sends requests elsewhere belongs in the
  // origin request, where Host may be written. Here: 502, "tried to add, delete, or change a
  // read-only header".
  request.headers['host'] = [{ key: 'Host', value: 'beta.example.com' }];
  return request;
};
