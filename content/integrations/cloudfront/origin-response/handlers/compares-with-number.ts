// Event type: cloudfront/origin-response
import type { CloudFrontResponseEvent } from 'aws-lambda';

export const handler = async (event: CloudFrontResponseEvent) => {
  const { response } = event.Records[0]!.cf;
  const status: unknown = response.status;
  // Mistake: the status is text. '403' is never equal to 403, so this does nothing, ever.
  if (status === 403) {
    return { ...response, status: '404', statusDescription: 'Not Found', body: 'Not found.' };
  }
  return response;
};
