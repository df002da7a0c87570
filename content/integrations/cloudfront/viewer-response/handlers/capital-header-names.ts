// Event type: cloudfront/viewer-response
import type { CloudFrontResponseEvent, CloudFrontResponseResult } from 'aws-lambda';

export const handler = async (
  event: CloudFrontResponseEvent,
): Promise<CloudFrontResponseResult> => {
  const { response } = event.Records[0]!.cf;
  // Mistake: members are in lower case, so this is undefined, and every page counts as not HTML.
  const type = response.headers['Content-Type']?.[0]?.value;
  if (!type?.startsWith('text/html')) return response;
  response.headers['content-security-policy'] = [{ value: "default-src 'self'" }];
  return response;
};
