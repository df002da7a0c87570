import type { JudgedOutcome } from '../judge.ts';
import type { Fix } from '../verdict.ts';

/** How to mend an authorizer that did not answer. `onError` says what to do about an error that it threw. */
export function fixOfFailure({ kind }: JudgedOutcome, onError: string): Fix {
  switch (kind) {
    case 'timeout':
      return {
        text: 'Find out in the log what it waits for: keys that are fetched can be cached.',
      };
    case 'exit':
      return { text: 'Do not end the process: return an answer, and let Lambda keep it.' };
    case 'init-error':
      return { text: 'The code outside of the handler fails: the log names the line.' };
    case 'function-error':
    case 'response':
      return { text: onError };
  }
}
