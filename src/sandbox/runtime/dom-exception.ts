/**
 * `DOMException` with a stack, as Node's has one: browsers give it none where a script makes it.
 * Nothing else changes; the class stays the browser's own.
 */
export function withStacks(Native: typeof DOMException): typeof DOMException {
  const Class = new Proxy(Native, {
    construct: (target, args, newTarget: new () => object) => {
      const exception = Reflect.construct(target, args, newTarget) as DOMException;
      if (typeof exception.stack !== 'string') capture(exception, Class);
      return exception;
    },
  });
  Object.defineProperty(Native.prototype, 'constructor', {
    value: Class,
    writable: true,
    configurable: true,
  });
  return Class;
}

function capture(exception: DOMException, from: typeof DOMException): void {
  // V8's alone; other engines' frames begin with the caller's anyway.
  const { captureStackTrace } = Error as { captureStackTrace?: typeof Error.captureStackTrace };
  captureStackTrace?.(exception, from);
}
