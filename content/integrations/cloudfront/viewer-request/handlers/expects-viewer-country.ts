// Event type: cloudfront/viewer-request
import type { CloudFrontRequestEvent, CloudFrontRequestResult } from 'aws-lambda';

export const handler = async (event: CloudFrontRequestEvent): Promise<CloudFrontRequestResult> => {
  const { request } = event.Records[0]!.cf;
  // Mistake: CloudFront adds its own headers after the viewer request. Here this one is missing (or
  // made up by the viewer): the function throws, and the viewer gets a 503. Read it in the origin request.
  const country = request.headers['cloudfront-viewer-country']![0]!.value;
  request.uri = `/${country.toLowerCase()}${request.uri}`;
  return request;
};
