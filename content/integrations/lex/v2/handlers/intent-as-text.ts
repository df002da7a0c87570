// Event type: lex/v2
import type { LexV2Event } from 'aws-lambda';

export const handler = async (event: LexV2Event) => {
  return {
    sessionState: {
      dialogAction: { type: 'Close' },
      // Mistake: the intent is an object with a name and a state. A name alone is refused:
      // "no String-argument constructor/factory method to deserialize from String value".
      intent: event.sessionState.intent.name,
    },
    messages: [{ contentType: 'PlainText', content: 'Thank you.' }],
  };
};
