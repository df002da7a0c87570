import { primordials } from '../primordials.ts';
import { invalidArgument } from './node-error.ts';

type Uncaught = (error: unknown) => void;

const prefix = /^Failed to execute '[^']*' on '[^']*': /;

/** Functions of the web that a worker has too, where Node's say or do something else. */
export function webFunctions(uncaught: Uncaught): Record<string, unknown> {
  const { structuredClone, DOMException } = globalThis;
  return {
    structuredClone: (...args: Parameters<typeof structuredClone>): unknown => {
      try {
        return structuredClone(...args);
      } catch (error) {
        if (!(error instanceof DOMException) || !prefix.test(error.message)) throw error;
        throw withMessage(error, error.message.replace(prefix, ''));
      }
    },
    // Node catches what a callback throws, and so loses the place of `throw`.
    queueMicrotask: (callback: unknown): void => {
      if (typeof callback !== 'function') {
        throw invalidArgument('callback', 'of type function', callback);
      }
      primordials.queueMicrotask(() => {
        try {
          primordials.apply(callback as () => void, undefined, []);
        } catch (error) {
          uncaught(error);
        }
      });
    },
  };
}

/** Of the class as it is now: that of Node has stacks. */
function withMessage({ name }: DOMException, message: string): DOMException {
  return new globalThis.DOMException(message, name);
}
