// Event type: sqs/messages
import type { SQSEvent } from 'aws-lambda';

export const handler = async (event: SQSEvent): Promise<void> => {
  for (const { messageId, body } of event.Records) {
    try {
      console.log('Working on', JSON.parse(body));
    } catch (error) {
      // Mistake: the error ends here. Lambda sees a function that returned, calls the batch a
      // success and deletes every message, also this one. It never reaches a dead-letter queue.
      console.error(`Message ${messageId} failed:`, error);
    }
  }
};
