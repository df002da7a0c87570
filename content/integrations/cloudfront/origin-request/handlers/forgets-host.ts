// Event type: cloudfront/origin-request
import type { CloudFrontRequestEvent, CloudFrontRequestResult } from 'aws-lambda';

export const handler = async (event: CloudFrontRequestEvent): Promise<CloudFrontRequestResult> => {
  const { request } = event.Records[0]!.cf;
  // Mistake: the request now goes to another bucket, but says in Host that it wants the old one.
  // Set headers.host to the same name.
  if (request.origin?.s3) {
    request.origin.s3.domainName = 'shop-assets-beta.s3.eu-west-1.amazonaws.com';
  }
  return request;
};
