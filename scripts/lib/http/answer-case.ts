import type { HttpFormat } from './http-format.ts';

/** What a function does with a request; both the judge and serverless-offline are asked what the client gets then. */
export interface AnswerCase {
  name: string;
  does: Deed;
  /** All of them where it is left out. */
  formats?: readonly HttpFormat[];
  /** Options of the judge that differ from the usual: serverless-offline has no such switches. */
  options?: Readonly<Record<string, unknown>>;
  /** Headers to compare beside those that the answer sets, in small letters. */
  also?: readonly string[];
}

export type Deed =
  { kind: 'answers'; answer: unknown } | { kind: 'throws'; message: string } | { kind: 'waits' };
