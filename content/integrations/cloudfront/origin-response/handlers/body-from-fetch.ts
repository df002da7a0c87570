// Event type: cloudfront/origin-response
import { Buffer } from 'node:buffer';
import type { CloudFrontResponseEvent, CloudFrontResponseResult } from 'aws-lambda';

export const handler = async (
  event: CloudFrontResponseEvent,
): Promise<CloudFrontResponseResult> => {
  const { response } = event.Records[0]!.cf;
  const picture = Buffer.alloc(1_200_000, 1);
  return {
    ...response,
    status: '200',
    // Mistake: over 1 MB, headers and base64 included, a response is refused: 502. Send the viewer
    // to the picture instead, or change the URI in the origin request.
    bodyEncoding: 'text',
    body: picture.toString('base64'),
  };
};
