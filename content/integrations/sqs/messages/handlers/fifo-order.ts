// Event type: sqs/messages
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';

const apply = async (body: string): Promise<void> => {
  console.log('Applying', JSON.parse(body));
};

export const handler = async (event: SQSEvent): Promise<SQSBatchResponse> => {
  for (const [index, { messageId, body }] of event.Records.entries()) {
    try {
      await apply(body);
    } catch (error) {
      console.error(`Message ${messageId} failed, so the batch ends here:`, error);
      // This message and all after it go back: none may overtake it.
      const unfinished = event.Records.slice(index);
      return {
        batchItemFailures: unfinished.map((message) => ({ itemIdentifier: message.messageId })),
      };
    }
  }
  return { batchItemFailures: [] };
};
