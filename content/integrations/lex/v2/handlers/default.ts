// Event type: lex/v2
import type { LexV2Event, LexV2Result } from 'aws-lambda';

const teas = ['Sencha', 'Matcha', 'Assam'];

export const handler = async (event: LexV2Event): Promise<LexV2Result> => {
  const { intent, sessionAttributes = {} } = event.sessionState;

  if (event.invocationSource === 'FulfillmentCodeHook') {
    return {
      sessionState: {
        sessionAttributes,
        dialogAction: { type: 'Close' },
        intent: { ...intent, state: 'Fulfilled' },
      },
      messages: [{ contentType: 'PlainText', content: 'Thank you, your order is on its way.' }],
    };
  }

  // A slot is null until the user has filled it, and has no interpretedValue if nothing fits.
  const tea = intent.slots['Tea']?.value.interpretedValue;
  if (intent.slots['Tea'] && !teas.includes(tea ?? '')) {
    return {
      sessionState: {
        sessionAttributes,
        dialogAction: { type: 'ElicitSlot', slotToElicit: 'Tea' },
        intent: { ...intent, slots: { ...intent.slots, Tea: null } },
      },
      messages: [{ contentType: 'PlainText', content: `We have ${teas.join(', ')}. Which one?` }],
    };
  }

  // Nothing to object to: let the bot go on as it was going to.
  return { sessionState: { sessionAttributes, dialogAction: { type: 'Delegate' }, intent } };
};
