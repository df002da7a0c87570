// Event type: lex/v1
import type { LexEvent, LexResult } from 'aws-lambda';

export const handler = async (event: LexEvent): Promise<LexResult> => {
  const { currentIntent, invocationSource } = event;
  if (invocationSource === 'DialogCodeHook') {
    return { dialogAction: { type: 'Delegate', slots: textOrNull(currentIntent.slots) } };
  }
  return {
    dialogAction: {
      type: 'Close',
      fulfillmentState: 'Fulfilled',
      message: { contentType: 'PlainText', content: 'Thank you, your order is on its way.' },
    },
  };
};

const textOrNull = (slots: LexEvent['currentIntent']['slots']): Record<string, string | null> =>
  Object.fromEntries(Object.entries(slots).map(([name, value]) => [name, value ?? null]));
