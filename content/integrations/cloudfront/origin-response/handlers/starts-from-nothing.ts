// Event type: cloudfront/origin-response
import type { CloudFrontResponseEvent, CloudFrontResponseResult } from 'aws-lambda';

export const handler = async (
  event: CloudFrontResponseEvent,
): Promise<CloudFrontResponseResult> => {
  const { response } = event.Records[0]!.cf;
  // Mistake: this list is all that is left, and with it went Transfer-Encoding, which is read-only
  // here: 502, "tried to delete read-only header". Spread response.headers first.
  return {
    status: response.status,
    headers: { 'cache-control': [{ value: 'no-store' }] },
  };
};
