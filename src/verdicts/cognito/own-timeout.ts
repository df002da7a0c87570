import type { JudgedOutcome } from '../judge.ts';

/** How long Cognito waits for an answer. */
export const limitSeconds = 5;

/**
 * Whether Lambda ended the function before Cognito stopped waiting. Then Cognito gets an error from Lambda and does
 * not know of a timeout. Lambda's message says after how many seconds: "Task timed out after 3.00 seconds".
 */
export function isOwnTimeout({ errorMessage = '' }: JudgedOutcome): boolean {
  const seconds = /timed out after ([\d.]+) seconds/.exec(errorMessage)?.[1];
  return seconds !== undefined && Number(seconds) < limitSeconds;
}
