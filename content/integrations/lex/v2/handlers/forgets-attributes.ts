// Event type: lex/v2
import type { LexV2Event, LexV2Result } from 'aws-lambda';

export const handler = async (event: LexV2Event): Promise<LexV2Result> => {
  const { intent } = event.sessionState;
  return {
    sessionState: {
      dialogAction: { type: 'Delegate' },
      intent,
      // Mistake: what is returned here becomes the session's state. Run it on the slot to check:
      // the customer's number was in the attributes, and is gone on the next turn.
      sessionAttributes: { lastIntent: intent.name },
    },
  };
};
