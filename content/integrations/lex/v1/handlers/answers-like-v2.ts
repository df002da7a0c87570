// Event type: lex/v1
import type { LexEvent } from 'aws-lambda';

export const handler = async (event: LexEvent) => {
  // Mistake: this is V2's answer. V1 wants dialogAction on top, and a fulfillmentState in it.
  return {
    sessionState: {
      dialogAction: { type: 'Close' },
      intent: { name: event.currentIntent.name, state: 'Fulfilled' },
    },
    messages: [{ contentType: 'PlainText', content: 'Thank you.' }],
  };
};
