// Event type: ses/receipt
import type { SESEvent } from 'aws-lambda';

export const handler = async (event: SESEvent): Promise<void> => {
  for (const { ses } of event.Records) {
    // Mistake: a mail may come without a subject, and without To as well. Then the member is not
    // there, and toLowerCase throws.
    const { subject } = ses.mail.commonHeaders as { subject: string };
    if (subject.toLowerCase().includes('invoice')) console.log('To be paid:', subject);
  }
};
