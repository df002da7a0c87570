// Event type: ses/receipt
import type { SNSEvent } from 'aws-lambda';

export const handler = async (event: SNSEvent): Promise<void> => {
  for (const { Sns } of event.Records) {
    // Mistake: there is no topic in between. A Lambda action sends objects, so there is no Sns and
    // no Message to parse, and this throws.
    console.log(JSON.parse(Sns.Message));
  }
};
