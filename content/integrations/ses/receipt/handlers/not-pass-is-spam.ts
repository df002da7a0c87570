// Event type: ses/receipt
import type { SESEvent } from 'aws-lambda';

export const handler = async (event: SESEvent): Promise<{ disposition: string }> => {
  const bad = event.Records.some(({ ses: { receipt } }) =>
    // Mistake: PASS is not the only good one. Without a signature DKIM says GRAY, with scanning off
    // spam and virus say DISABLED, and those mails are lost here.
    [receipt.spamVerdict, receipt.virusVerdict, receipt.dkimVerdict].some(
      ({ status }) => status !== 'PASS',
    ),
  );
  return { disposition: bad ? 'STOP_RULE_SET' : 'CONTINUE' };
};
