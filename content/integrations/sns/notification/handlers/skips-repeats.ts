// Event type: sns/notification
import type { SNSEvent } from 'aws-lambda';

/** Stands for a table with a condition on its key: memory is empty after every cold start. */
const seen = new Set<string>();

export const handler = async (event: SNSEvent): Promise<string[]> => {
  const outcome: string[] = [];
  for (const { Sns } of event.Records) {
    // SNS and Lambda both deliver at least once, and MessageId stays the same each time.
    if (seen.has(Sns.MessageId)) {
      outcome.push(`${Sns.MessageId} was done before`);
      continue;
    }
    console.log('Working on', Sns.Message);
    seen.add(Sns.MessageId);
    outcome.push(`${Sns.MessageId} done`);
  }
  return outcome;
};
