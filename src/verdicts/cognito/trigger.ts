import type { Rule } from '../rule.ts';

/** One trigger of a user pool, in the words that its rules and verdicts share. */
export interface Trigger {
  /** As in AWS's own messages: `PreSignUp`. */
  name: string;
  /** What the caller wanted, as the subject of a sentence: "The sign-up". */
  call: string;
  /** What a failure leaves behind, as a sentence. */
  refused: string;
  /** How to mend a function that fails, where it is not meant to refuse by an error. */
  onError?: string;
  /** What holds after every failure as well. */
  afterFailure?: Rule;
  /** The error for an answer that cannot be read, where it is not the usual one. */
  unreadable?: (event: unknown) => ServiceError;
}

/** An error as the caller gets it. */
export interface ServiceError {
  name: string;
  message: string;
}
