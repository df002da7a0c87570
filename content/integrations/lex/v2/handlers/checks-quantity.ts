// Event type: lex/v2
import type { LexV2Event, LexV2Result } from 'aws-lambda';

export const handler = async (event: LexV2Event): Promise<LexV2Result> => {
  const { intent, sessionAttributes = {} } = event.sessionState;
  const quantity = intent.slots['Quantity'];

  // Everything is text, numbers too.
  if (quantity && Number(quantity.value.interpretedValue) > 20) {
    const content = 'We send 20 packets at most. How many would you like?';
    const spoken = event.responseContentType.startsWith('audio/');
    return {
      sessionState: {
        sessionAttributes,
        dialogAction: { type: 'ElicitSlot', slotToElicit: 'Quantity' },
        intent: { ...intent, slots: { ...intent.slots, Quantity: null } },
      },
      messages: [
        spoken
          ? { contentType: 'SSML', content: `<speak>${content}</speak>` }
          : { contentType: 'PlainText', content },
      ],
    };
  }
  return { sessionState: { sessionAttributes, dialogAction: { type: 'Delegate' }, intent } };
};
