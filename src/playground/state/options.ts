import type { RuntimeName } from '../../sandbox/protocol.ts';
import type { ExtraFile } from '../files/extra-file.ts';
import type { Replies } from '../run/replies.ts';
import type { OptionValue } from '../../verdicts/option.ts';
import { timeoutLimits } from './timeout.ts';

/** What a reader can set beside event, handler and language. */
export interface Options {
  /** Seconds. */
  timeout: number;
  runtime: RuntimeName;
  /** Environment variables as a text of `NAME=value` lines. */
  environment: string;
  /** Files beside the handler's own. */
  files: ExtraFile[];
  /** What recorded calls answer, where it is not the usual. */
  replies: Replies;
  /** What the verdict depends on, by its names, where somebody has set it. */
  verdict: Record<string, OptionValue>;
  /** How many invocations a story may have that is on display; 0 where none is. */
  playOut: number;
}

/** What is set before anybody has set anything. */
export const usualOptions: Options = {
  timeout: timeoutLimits.usual,
  runtime: 'nodejs24.x',
  environment: '',
  files: [],
  replies: {},
  verdict: {},
  playOut: 0,
};
