// Event type: cloudfront/viewer-request
import type { CloudFrontRequestEvent } from 'aws-lambda';

export const handler = async (event: CloudFrontRequestEvent) => {
  const { request } = event.Records[0]!.cf;
  if (request.uri.endsWith('/')) request.uri += 'index.html';
  // Mistake: CloudFront wants the request, not the event around it. The answer has neither a status
  // nor a uri: 502, and LambdaValidationError in the log.
  return event;
};
