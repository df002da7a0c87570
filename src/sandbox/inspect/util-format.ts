import type * as util from 'node:util';
import * as extracted from 'node-inspect-extracted';
import { cutFrames } from './cut-frames.ts';

/** The functions of Node's `util` that make texts of values. */
export interface UtilFormat {
  inspect: typeof util.inspect;
  format: typeof util.format;
  formatWithOptions: typeof util.formatWithOptions;
}

const { inspect } = extracted as unknown as UtilFormat;

/** Node's `inspect` and `format`; stacks within come without the frames of this runtime. */
export const utilFormat: UtilFormat = {
  // Its members too: `inspect.custom`, `inspect.defaultOptions`, `inspect.colors`.
  inspect: Object.defineProperties(
    function inspect(...args: Parameters<typeof extracted.inspect>) {
      return cutFrames(extracted.inspect(...args));
    },
    Object.fromEntries(
      Object.entries(Object.getOwnPropertyDescriptors(inspect)).filter(
        ([name]) => !['length', 'name', 'prototype', 'arguments', 'caller'].includes(name),
      ),
    ),
  ) as unknown as typeof util.inspect,
  format: (...args: unknown[]) => cutFrames(extracted.format(...args)),
  formatWithOptions: (options: util.InspectOptions, ...args: unknown[]) =>
    cutFrames(extracted.formatWithOptions(options, ...args)),
};
