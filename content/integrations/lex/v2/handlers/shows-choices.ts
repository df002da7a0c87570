// Event type: lex/v2
import type { LexV2Event, LexV2Result } from 'aws-lambda';

export const handler = async (event: LexV2Event): Promise<LexV2Result> => {
  const { sessionAttributes = {} } = event.sessionState;
  return {
    // No intent yet, so the messages are a must here.
    sessionState: { sessionAttributes, dialogAction: { type: 'ElicitIntent' } },
    messages: [
      { contentType: 'PlainText', content: 'What can I do for you?' },
      {
        contentType: 'ImageResponseCard',
        imageResponseCard: {
          title: 'Tea shop',
          subtitle: 'Choose one',
          buttons: [
            { text: 'Order tea', value: 'I want to order tea' },
            { text: 'Where is my parcel?', value: 'where is my parcel' },
          ],
        },
      },
    ],
  };
};
