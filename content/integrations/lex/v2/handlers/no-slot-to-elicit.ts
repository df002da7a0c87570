// Event type: lex/v2
import type { LexV2Event } from 'aws-lambda';

export const handler = async (event: LexV2Event) => {
  const { intent, sessionAttributes } = event.sessionState;
  return {
    // Mistake: ElicitSlot without slotToElicit does not say which slot to ask for.
    sessionState: { sessionAttributes, dialogAction: { type: 'ElicitSlot' }, intent },
    messages: [{ contentType: 'PlainText', content: 'Which tea would you like?' }],
  };
};
