// Event type: sns/notification
import type { SNSEvent } from 'aws-lambda';

export const handler = async (event: SNSEvent): Promise<void> => {
  for (const { Sns } of event.Records) {
    try {
      console.log('Working on', JSON.parse(Sns.Message));
    } catch (error) {
      // Mistake: the error ends here. To Lambda the invocation succeeded: no retry, no on-failure
      // destination, no dead-letter queue. The message is gone.
      console.error(`Message ${Sns.MessageId} failed:`, error);
    }
  }
};
