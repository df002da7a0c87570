// Event type: ses/receipt
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { SESEvent } from 'aws-lambda';

const s3 = new S3Client({});

interface Answer {
  disposition: 'CONTINUE' | 'STOP_RULE' | 'STOP_RULE_SET';
  subjects: string[];
}

export const handler = async (event: SESEvent): Promise<Answer> => {
  const subjects: string[] = [];
  for (const { ses } of event.Records) {
    const { mail, receipt } = ses;
    // The event has no body. An S3 action before this one has stored the mail under its messageId.
    const place = { Bucket: 'incoming-mail', Key: `mails/${mail.messageId}` };
    const { Body } = await s3.send(new GetObjectCommand(place));
    const raw = (await Body?.transformToString()) ?? '';
    console.log(`For ${receipt.recipients.join(', ')}: ${String(raw.length)} characters`);
    subjects.push(mail.commonHeaders.subject ?? '(no subject)');
  }

  // SES reads the disposition alone, and only with RequestResponse. The rest is for you to see.
  return { disposition: 'CONTINUE', subjects };
};
