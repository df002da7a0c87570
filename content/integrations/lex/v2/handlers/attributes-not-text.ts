// Event type: lex/v2
import type { LexV2Event } from 'aws-lambda';

export const handler = async (event: LexV2Event) => {
  const { intent } = event.sessionState;
  return {
    sessionState: {
      dialogAction: { type: 'Delegate' },
      intent,
      // Mistake: session attributes are text. Put objects in with JSON.stringify, and numbers as text.
      sessionAttributes: { basket: { tea: 'Sencha', quantity: 2 }, visits: 3 },
    },
  };
};
