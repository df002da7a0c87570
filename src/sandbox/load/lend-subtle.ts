import { services } from '../services.ts';
import type { Builtins } from './builtins.ts';
import { nodeError } from './node-error.ts';

const text =
  "`crypto.subtle` did not come with this function: the browser keeps its own from the sandbox, and the playground sends another where the function's files have the word `subtle` or import `node:crypto`.";

/**
 * Gives the global `crypto` the `subtle` of `node:crypto` where the browser has none: Chromium
 * keeps it from workers of an opaque origin.
 */
export function lendSubtle(crypto: object, builtins: Builtins): void {
  if ('subtle' in crypto) return;
  Object.defineProperty(crypto, 'subtle', {
    configurable: true,
    get: () => {
      if (builtins.has('crypto'))
        return (builtins.get('crypto') as typeof globalThis.crypto).subtle;
      services.notify({ code: 'module-unavailable', text });
      throw nodeError('ERR_FEATURE_UNAVAILABLE_ON_PLATFORM', text, { frames: true });
    },
  });
}
