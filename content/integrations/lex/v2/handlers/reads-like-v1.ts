// Event type: lex/v2
import type { LexV2Event } from 'aws-lambda';

export const handler = async (event: LexV2Event) => {
  // Mistake: currentIntent is V1's name for sessionState.intent. It is undefined, reading from it
  // throws, and the client gets an error instead of an answer.
  const { currentIntent } = event as unknown as { currentIntent: { name: string } };
  console.log(currentIntent.name);
  return {
    sessionState: { dialogAction: { type: 'Delegate' }, intent: event.sessionState.intent },
  };
};
