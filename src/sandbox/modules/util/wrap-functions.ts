import { services } from '../../services.ts';
import { checkArgument } from '../shared/check-argument.ts';
import { nodeError } from '../shared/node-error.ts';

type AnyFunction = (this: unknown, ...args: unknown[]) => unknown;

const custom = Symbol.for('nodejs.util.promisify.custom');

/** From callbacks to promises and back. */
export const wrapFunctions = {
  promisify: Object.assign(
    (original: AnyFunction): AnyFunction => {
      checkArgument.callable(original, 'original');
      const given: unknown = customOf(original);
      if (given !== undefined) {
        checkArgument.callable(given, 'util.promisify.custom');
        return Object.defineProperty(given, custom, {
          value: given,
          configurable: true,
        });
      }
      const promised: AnyFunction = function (...args) {
        return new Promise((resolve, reject) => {
          const callback = (error: unknown, value: unknown): void => {
            if (error) reject(error);
            else resolve(value);
          };
          Reflect.apply(original, this, [...args, callback]);
        });
      };
      Object.setPrototypeOf(promised, Object.getPrototypeOf(original) as object);
      Object.defineProperty(promised, custom, { value: promised, configurable: true });
      return Object.defineProperties(promised, Object.getOwnPropertyDescriptors(original));
    },
    { custom },
  ),

  callbackify(original: AnyFunction): AnyFunction {
    checkArgument.callable(original, 'original');
    const called: AnyFunction = function (...args) {
      const callback = args.pop();
      checkArgument.callable(callback, 'last argument');
      const done = callback.bind(this);
      const result = Reflect.apply(original, this, args) as Promise<unknown>;
      result.then(
        (value) => services.process.nextTick(done, null, value),
        (reason: unknown) => services.process.nextTick(done, reason ? reason : falsy(reason)),
      );
    };
    return Object.defineProperties(called, {
      ...Object.getOwnPropertyDescriptors(original),
      name: { value: `${original.name}Callbackified`, configurable: true },
      length: { value: original.length + 1, configurable: true },
    });
  },

  deprecate(original: AnyFunction, message: string, code?: string): AnyFunction {
    let warned = false;
    const deprecated: AnyFunction = function (...args) {
      if (!warned) services.process.emitWarning(message, 'DeprecationWarning', code);
      warned = true;
      const made: unknown = new.target;
      return typeof made === 'function'
        ? (Reflect.construct(original, args, made) as unknown)
        : Reflect.apply(original, this, args);
    };
    Object.setPrototypeOf(deprecated, original);
    Object.defineProperty(deprecated, 'prototype', { value: original.prototype as unknown });
    return deprecated;
  },

  inherits(child: { prototype: object }, parent: { prototype: object }): void {
    checkArgument.callable(child, 'ctor');
    checkArgument.callable(parent, 'superCtor');
    Object.defineProperty(child, 'super_', { value: parent, configurable: true, writable: true });
    Object.setPrototypeOf(child.prototype, parent.prototype as object);
  },
};

/** A function's own promise form; the timers have one in Node. */
function customOf(original: AnyFunction): unknown {
  const own: unknown = Reflect.get(original, custom);
  if (own !== undefined) return own;
  const { setTimeout, setImmediate } = services.timers;
  if (Object.is(original, setTimeout)) {
    return (delay?: number, value?: unknown) =>
      new Promise((resolve) => setTimeout(resolve, delay, value));
  }
  return Object.is(original, setImmediate)
    ? (value?: unknown) => new Promise((resolve) => setImmediate(resolve, value))
    : undefined;
}

function falsy(reason: unknown): Error {
  return nodeError(Error, 'ERR_FALSY_VALUE_REJECTION', 'Promise was rejected with falsy value', {
    reason,
  });
}
