// Event type: ses/receipt
import type { SESEvent } from 'aws-lambda';

interface Answer {
  disposition: 'CONTINUE' | 'STOP_RULE' | 'STOP_RULE_SET';
}

/** For the invocation type RequestResponse. SES waits for 30 seconds. */
export const handler = async (event: SESEvent): Promise<Answer> => {
  const bad = event.Records.some(({ ses: { receipt } }) => {
    const { spamVerdict, virusVerdict, dmarcVerdict, dmarcPolicy } = receipt;
    if (spamVerdict.status === 'FAIL' || virusVerdict.status === 'FAIL') return true;
    // The owner of the domain asks for it.
    return dmarcVerdict.status === 'FAIL' && dmarcPolicy === 'reject';
  });
  return { disposition: bad ? 'STOP_RULE_SET' : 'CONTINUE' };
};
