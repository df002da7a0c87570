import type { FilePosition } from '../protocol.ts';

export interface NodeErrorOptions {
  type?: new (message: string) => Error;
  /** Further members, in Node's order, after `code`. */
  members?: Record<string, unknown>;
  /** Whether the stack keeps the frames of who asked: `require` has them, `import` has not. */
  frames?: boolean;
}

/** An error of Node's own, whose code stands in its stack. */
export function nodeError(code: string, message: string, options: NodeErrorOptions = {}): Error {
  const { type: Type = Error, members = {}, frames = false } = options;
  const error = new Type(message);
  const stack = error.stack ?? '';
  const kept = frames ? stack.slice(stack.indexOf('\n    at ')) : '';
  error.stack = `${error.name} [${code}]: ${message}${kept.startsWith('\n') ? kept : ''}`;
  return Object.assign(error, { code, ...members });
}

const places = new WeakMap<object, FilePosition>();

/** Remembers where in the files an error arose that cannot say so itself. Answers the error. */
export function placeError<Thrown>(error: Thrown, place: FilePosition): Thrown {
  if (typeof error === 'object' && error !== null && !places.has(error)) places.set(error, place);
  return error;
}

/** The place remembered for an error. */
export function placeOfError(error: unknown): FilePosition | undefined {
  return typeof error === 'object' && error !== null ? places.get(error) : undefined;
}
