// Event type: lex/v1
import type { LexEvent, LexResult } from 'aws-lambda';

export const handler = async (event: LexEvent): Promise<LexResult> => {
  const slots = event.currentIntent.slots as Record<string, string | null>;
  // Mistake: right for a dialog hook, wrong for fulfillment. All slots are filled, so the bot would
  // call again at once: DependencyFailedException, unless a slot has been removed.
  return { dialogAction: { type: 'Delegate', slots } };
};
