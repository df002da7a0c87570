import { durationWords } from '../words.ts';

/** When messages come back: "after 30 seconds", "at once". */
export function returnWords(visibilityTimeout: number): string {
  return visibilityTimeout === 0 ? 'at once' : `after ${durationWords(visibilityTimeout)}`;
}
