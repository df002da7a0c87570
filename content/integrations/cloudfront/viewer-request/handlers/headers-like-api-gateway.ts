// Event type: cloudfront/viewer-request
import type { CloudFrontRequestEvent } from 'aws-lambda';

export const handler = async (event: CloudFrontRequestEvent) => {
  const { request } = event.Records[0]!.cf;
  console.log(`Redirecting ${request.uri}`);
  return {
    status: '302',
    // Mistake: each header is a list of { key, value }. With plain strings, as for API Gateway, the
    // viewer gets a 502: "Each header entry in the headers object must be an array".
    headers: { Location: '/shop', 'Cache-Control': 'no-store' },
  };
};
