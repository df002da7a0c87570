// Event type: ses/receipt
import type { SESEvent } from 'aws-lambda';

export const handler = async (event: SESEvent): Promise<string> => {
  const spam = event.Records.some(({ ses }) => ses.receipt.spamVerdict.status === 'FAIL');
  // Mistake: the word has to stand in an object, { disposition: 'STOP_RULE_SET' }. SES finds no
  // disposition and goes on, so spam is delivered.
  return spam ? 'STOP_RULE_SET' : 'CONTINUE';
};
