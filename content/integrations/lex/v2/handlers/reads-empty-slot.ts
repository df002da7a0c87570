// Event type: lex/v2
import type { LexV2Event, LexV2Result } from 'aws-lambda';

export const handler = async (event: LexV2Event): Promise<LexV2Result> => {
  const { intent } = event.sessionState;
  // Mistake: a slot that the user has not filled is null. On the first turn this throws.
  const tea = intent.slots['Tea']!.value.interpretedValue;
  console.log(`Somebody wants ${tea}`);
  return { sessionState: { dialogAction: { type: 'Delegate' }, intent } };
};
