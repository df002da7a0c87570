// Event type: sns/notification
import type { S3Event, SNSEvent } from 'aws-lambda';

export const handler = async (event: SNSEvent): Promise<string[]> => {
  const keys: string[] = [];
  for (const { Sns } of event.Records) {
    // The notification of S3 is text inside the event: parse it, then decode the key.
    const notification = JSON.parse(Sns.Message) as Partial<S3Event>;
    // The test message that S3 sends when one sets up the notification has no Records.
    for (const { s3 } of notification.Records ?? []) {
      keys.push(decodeURIComponent(s3.object.key.replaceAll('+', ' ')));
    }
  }
  return keys;
};
