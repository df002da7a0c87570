// Event type: ses/receipt
import type { SESEvent } from 'aws-lambda';

const bosses = ['security@bank.example', 'ada@example.com'];

export const handler = async (event: SESEvent): Promise<void> => {
  for (const { ses } of event.Records) {
    const from = ses.mail.commonHeaders.from?.[0] ?? '';
    // Mistake: anybody can write any sender into a mail. Look at dmarcVerdict before you obey.
    if (bosses.some((boss) => from.includes(boss))) console.log('Doing as told by', from);
  }
};
