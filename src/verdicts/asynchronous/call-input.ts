import type { JudgedCall } from '../judge.ts';

/** A call of an AWS service, with its input as a value. */
export interface ReadCall {
  operation: string;
  input: unknown;
  /** Name of the error that it threw; `null` where it did not. */
  error: string | null;
}

/** The calls of one service, in their order. An input that is no JSON is `undefined`. */
export function callsOf(calls: readonly JudgedCall[], service: string): ReadCall[] {
  return calls.flatMap((call) => {
    if (call.kind !== 'aws' || call.service !== service) return [];
    const { operation, input, error = null } = call;
    return [{ operation, input: valueOf(input), error }];
  });
}

/** The value of a JSON text. */
export function valueOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
