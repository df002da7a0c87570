const { toString } = Error.prototype;

/**
 * Node's `Error.prepareStackTrace`, which is there for all to see: the stack's first line is made of the
 * error as it is when somebody first looks at its stack.
 */
export function prepareStackTrace(error: Error, trace: readonly unknown[]): string {
  const header: string = Reflect.apply(toString, error, []);
  return trace.length === 0 ? header : `${header}\n    at ${trace.join('\n    at ')}`;
}
