import { primordials } from '../primordials.ts';
import { firefoxFrames } from './firefox-frames.ts';

/** The parts of `Error` that are changed. */
export interface ErrorClass {
  prototype: Error;
  isError?: (value: unknown) => boolean;
  captureStackTrace?: (target: object, from?: (...args: never[]) => unknown) => void;
  stackTraceLimit?: number;
}

/** As in Node.js. */
const stackTraceLimit = 10;

/**
 * Makes `stack` what it is in Node.js where it is an accessor without a header, as in Firefox: what is
 * logged, sent and read by handlers then has V8's form. Elsewhere nothing is changed.
 */
export function writeStacksAsV8(errors: ErrorClass = Error): void {
  const { prototype, isError, captureStackTrace } = errors;
  const native = primordials.getOwnPropertyDescriptor(prototype, 'stack');
  const { get, set } = native ?? {};
  if (!get || !set || !isError) return;
  const toString = prototype.toString;
  const written = new WeakMap<object, string>();
  const headerOf = (error: object): string => {
    try {
      return primordials.apply(toString, error, []);
    } catch {
      return 'Error';
    }
  };
  primordials.defineProperty(prototype, 'stack', {
    configurable: true,
    enumerable: false,
    get(this: object) {
      const raw: unknown = primordials.apply(get, this, []);
      // V8's property is the error's own: what only inherits from an error has none.
      if (typeof raw !== 'string' || !isError(this)) return undefined;
      // The header is that of the moment when the stack is first asked for.
      const known = written.get(this);
      if (known !== undefined) return known;
      const frames = withoutConstructors(firefoxFrames(raw), this);
      const stack = [headerOf(this), ...frames].join('\n');
      written.set(this, stack);
      return stack;
    },
    set(this: object, value: unknown) {
      if (isError(this)) defineStack(this, value);
      else primordials.apply(set, this, [value]);
    },
  });
  errors.stackTraceLimit = stackTraceLimit;
  if (!captureStackTrace) return;
  errors.captureStackTrace = function (target, from) {
    captureStackTrace(target, from ?? errors.captureStackTrace);
    const raw: unknown = primordials.getOwnPropertyDescriptor(target, 'stack')?.value;
    if (typeof raw === 'string')
      defineStack(target, [headerOf(target), ...firefoxFrames(raw)].join('\n'));
  };
}

function defineStack(target: object, value: unknown): void {
  primordials.defineProperty(target, 'stack', {
    value,
    writable: true,
    configurable: true,
    enumerable: false,
  });
}

/** V8 leaves out the constructors of the error's own class. */
function withoutConstructors(frames: readonly string[], error: object): string[] {
  const names = new Set<string>();
  let at: object | null = primordials.getPrototypeOf(error);
  for (; at; at = primordials.getPrototypeOf(at)) {
    const own: unknown = primordials.getOwnPropertyDescriptor(at, 'constructor')?.value;
    if (typeof own === 'function') names.add(own.name);
  }
  const isConstructor = (frame: string): boolean =>
    names.has(/^ {4}at (\w+) \(/.exec(frame)?.[1] ?? '');
  const first = frames.findIndex((frame) => !isConstructor(frame));
  return first < 0 ? [] : frames.slice(first);
}
