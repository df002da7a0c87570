// Event type: cloudfront/viewer-response
import type { CloudFrontResponseEvent, CloudFrontResponseResult } from 'aws-lambda';

export const handler = async (
  event: CloudFrontResponseEvent,
): Promise<CloudFrontResponseResult> => {
  const { response } = event.Records[0]!.cf;
  // Append: an assignment would throw away the cookies that the origin set.
  response.headers['set-cookie'] = [
    ...(response.headers['set-cookie'] ?? []),
    { key: 'Set-Cookie', value: 'seen=1; Max-Age=3600; Secure; HttpOnly' },
  ];
  return response;
};
