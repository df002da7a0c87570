// Event type: lex/v2
import type { LexV2Event } from 'aws-lambda';

export const handler = async (event: LexV2Event) => {
  const { intent, sessionAttributes } = event.sessionState;
  return {
    // Mistake: with ConfirmIntent (and ElicitIntent) the messages have to come along. Only the other
    // types fall back on the bot's own prompts.
    sessionState: { sessionAttributes, dialogAction: { type: 'ConfirmIntent' }, intent },
  };
};
