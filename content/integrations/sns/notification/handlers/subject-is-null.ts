// Event type: sns/notification
import type { SNSEvent } from 'aws-lambda';

export const handler = async (event: SNSEvent): Promise<void> => {
  for (const { Sns } of event.Records) {
    // Mistake: without a subject the member is null, not undefined as the type has it. The test
    // lets null through, and toLowerCase throws.
    if (Sns.Subject !== undefined) {
      console.log(Sns.Subject.toLowerCase());
    }
  }
};
