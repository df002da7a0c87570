import type { OptionSpecs, OptionValue, OptionValues } from './option.ts';
import type { Rule } from './rule.ts';
import type { Attempt, Verdict } from './verdict.ts';

/** What a run came to, in the words of Lambda's own error payloads. */
export interface JudgedOutcome {
  kind: 'response' | 'function-error' | 'init-error' | 'timeout' | 'exit';
  /** JSON text of the answer; of a response only. */
  body?: string;
  errorType?: string;
  errorMessage?: string;
}

/** A call that the function made while it ran. */
export type JudgedCall =
  | {
      kind: 'aws';
      /** As in the package's name: `s3` of `@aws-sdk/client-s3`. */
      service: string;
      /** `GetObject` */
      operation: string;
      /** JSON text. */
      input: string;
      /** Name of the error that it threw. */
      error?: string;
    }
  | {
      kind: 'http';
      method: string;
      url: string;
      /** Absent where they are not known. */
      headers?: readonly (readonly [name: string, value: string])[];
      body: string;
      error?: string;
    };

/** All that a verdict depends on. `Values` are the options with nothing left out. */
export interface JudgeInput<Values = Record<string, OptionValue>> {
  event: unknown;
  outcome: JudgedOutcome;
  calls: readonly JudgedCall[];
  options: Values;
  attempt: Attempt;
}

/** What is known of one event type: its options, its rules, and how they are applied. */
export interface Judge {
  options: OptionSpecs;
  /** In the order of the page's table. */
  rules: readonly Rule[];
  judge(input: JudgeInput): Verdict;
}

/** Makes a judge whose function sees its options by their types. `readOptions` has made them complete. */
export function makeJudge<Specs extends OptionSpecs>(parts: {
  options: Specs;
  rules: Record<string, Rule>;
  judge: (input: JudgeInput<OptionValues<Specs>>) => Verdict;
}): Judge {
  return {
    options: parts.options,
    rules: Object.values(parts.rules),
    judge: (input) => parts.judge(input as JudgeInput<OptionValues<Specs>>),
  };
}
