import type { RuntimeName } from '../../sandbox/protocol.ts';
import type { ExtraFile } from '../files/extra-file.ts';
import type { Replies } from '../run/replies.ts';
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
}

/** What is set before anybody has set anything. */
export const usualOptions: Options = {
  timeout: timeoutLimits.usual,
  runtime: 'nodejs24.x',
  environment: '',
  files: [],
  replies: {},
};
