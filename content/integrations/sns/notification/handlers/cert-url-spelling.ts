// Event type: sns/notification
import type { SNSEvent } from 'aws-lambda';

/** What web endpoints and queues get. */
interface WebMessage {
  SigningCertURL: string;
}

export const handler = async (event: SNSEvent): Promise<string[]> =>
  event.Records.map(({ Sns }) => {
    // Mistake: code and libraries for web endpoints spell it with URL. Here it ends in Url, so this
    // is undefined and the constructor throws: Invalid URL.
    const { SigningCertURL } = Sns as unknown as WebMessage;
    return new URL(SigningCertURL).hostname;
  });
