// Event type: sqs/messages
import type { SQSEvent } from 'aws-lambda';

export const handler = async (event: SQSEvent): Promise<void> => {
  for (const { messageId, body } of event.Records) {
    try {
      console.log('Working on', JSON.parse(body));
    } catch (error) {
      // Mistake: the error ends here. To Lambda the function returned, so the batch succeeded, and
      // this message is deleted with the others. It sees no retry and no dead-letter queue.
      console.error(`Message ${messageId} failed:`, error);
    }
  }
};
