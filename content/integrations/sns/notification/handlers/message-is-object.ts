// Event type: sns/notification
import type { SNSEvent } from 'aws-lambda';

interface Order {
  customer: { email: string };
}

export const handler = async (event: SNSEvent): Promise<void> => {
  for (const { Sns } of event.Records) {
    // Mistake: Message is text, whatever was published. Without JSON.parse, customer is undefined
    // and this throws. Lambda tries twice more, in vain, and then gives the message up.
    const order = Sns.Message as unknown as Order;
    console.log('Writing to', order.customer.email);
  }
};
