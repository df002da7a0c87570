// Event type: cloudfront/origin-request
import type { CloudFrontRequestEvent } from 'aws-lambda';

export const handler = async (event: CloudFrontRequestEvent) => {
  const { request } = event.Records[0]!.cf;
  return {
    ...request,
    origin: {
      ...request.origin,
      // Mistake: where the event came with a custom origin, there are two now. One has to go.
      s3: {
        authMethod: 'none',
        customHeaders: {},
        domainName: 'shop-assets.s3.eu-west-1.amazonaws.com',
        path: '',
      },
    },
  };
};
