import type * as util from 'node:util';
import * as extracted from 'node-inspect-extracted';
import { cutFrames } from './cut-frames.ts';
import { inspectStyle } from './inspect-style.ts';

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
    function inspect(value: unknown, options?: unknown, ...older: unknown[]) {
      return cutFrames(extracted.inspect(value, styled(options, older)));
    },
    Object.fromEntries(
      Object.entries(Object.getOwnPropertyDescriptors(inspect)).filter(
        ([name]) => !['length', 'name', 'prototype', 'arguments', 'caller'].includes(name),
      ),
    ),
  ) as unknown as typeof util.inspect,
  format: (...args: unknown[]) =>
    cutFrames(extracted.formatWithOptions(inspectStyle.options(), ...args)),
  formatWithOptions: (options: util.InspectOptions, ...args: unknown[]) =>
    cutFrames(extracted.formatWithOptions(inspectStyle.options(options), ...args)),
};

/** The options, which were once three arguments: `showHidden`, `depth`, `colors`. */
function styled(options: unknown, [depth, colors]: unknown[]): util.InspectOptions {
  if (typeof options === 'object' && options !== null) return inspectStyle.options(options);
  return inspectStyle.options({
    ...(options === undefined ? {} : { showHidden: Boolean(options) }),
    ...(depth === undefined ? {} : { depth }),
    ...(colors === undefined ? {} : { colors: Boolean(colors) }),
  });
}
