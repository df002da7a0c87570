// Event type: ses/receipt
import type { SESEvent } from 'aws-lambda';

interface Mail {
  content: string;
}

export const handler = async (event: SESEvent): Promise<void> => {
  for (const { ses } of event.Records) {
    // Mistake: the event of a Lambda action has no body, and no content either: that is in the
    // notification of an SNS action. This throws, is tried twice more, and throws again.
    const { content } = ses.mail as unknown as Mail;
    console.log(content.split('\r\n\r\n')[1]);
  }
};
