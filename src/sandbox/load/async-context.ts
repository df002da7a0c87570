/** What each AsyncLocalStorage holds at a time. */
export type AsyncContext = ReadonlyMap<object, unknown>;

/** The context of what runs now: one cell, which whoever lets code run later puts back. */
export const asyncContext: { current: AsyncContext } = { current: new Map() };

/** A function that runs in the context in which it was given; anything else as it is. */
export function bindContext<Given>(given: Given): Given {
  if (typeof given !== 'function') return given;
  const { current: context } = asyncContext;
  const run = given as unknown as (...args: unknown[]) => unknown;
  const bound = function (this: unknown, ...args: unknown[]): unknown {
    const { current: before } = asyncContext;
    asyncContext.current = context;
    try {
      return Reflect.apply(run, this, args);
    } finally {
      asyncContext.current = before;
    }
  };
  return bound as unknown as Given;
}
