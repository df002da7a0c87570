// Event type: ses/receipt
import type { SESEvent } from 'aws-lambda';

export const handler = async (event: SESEvent): Promise<{ disposition: string }> => {
  const spam = event.Records.some(({ ses }) => ses.receipt.spamVerdict.status === 'FAIL');
  // Mistake: STOP is no disposition. SES takes what it does not know for CONTINUE, so spam is
  // delivered, and no error shows.
  return { disposition: spam ? 'STOP' : 'CONTINUE' };
};
