// Event type: sns/notification
import type { SNSEvent } from 'aws-lambda';

/** Your own work goes here. If it throws, Lambda runs the whole function again, twice at most. */
const work = async (message: unknown): Promise<void> => {
  console.log('Working on', message);
};

export const handler = async (event: SNSEvent): Promise<string[]> => {
  const done: string[] = [];
  for (const { Sns } of event.Records) {
    // Message is text. Only the publisher knows whether it is JSON.
    const message: unknown = Sns.Message.startsWith('{') ? JSON.parse(Sns.Message) : Sns.Message;
    await work(message);
    done.push(Sns.MessageId);
  }

  // Nobody reads this. It is for you, to see what arrived.
  return done;
};
