// Event type: lex/v2
import type { LexV2Event } from 'aws-lambda';

export const handler = async (event: LexV2Event) => {
  const { intent, sessionAttributes } = event.sessionState;
  // Mistake: this is V1's answer, with dialogAction on top. V2 looks for sessionState, finds none,
  // and the client gets a DependencyFailedException: "Invalid Lambda Response".
  return {
    sessionAttributes,
    dialogAction: {
      type: 'Close',
      fulfillmentState: 'Fulfilled',
      message: { contentType: 'PlainText', content: `Done with ${intent.name}.` },
    },
  };
};
