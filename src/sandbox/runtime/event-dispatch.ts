let depth = 0;

/**
 * Whether listeners of an EventTarget run right now: what one throws, the browser reports at once, and
 * Node catches and throws in its next tick.
 */
export const eventDispatch = {
  isOn: (): boolean => depth > 0,

  during<Value>(dispatch: () => Value): Value {
    depth += 1;
    try {
      return dispatch();
    } finally {
      depth -= 1;
    }
  },

  /** Sees the dispatches that a program asks for. */
  watch({ prototype }: typeof EventTarget): void {
    const { dispatchEvent } = prototype;
    Object.defineProperty(prototype, 'dispatchEvent', {
      value: {
        dispatchEvent(this: EventTarget, ...args: [Event]): boolean {
          return eventDispatch.during(() => Reflect.apply(dispatchEvent, this, args));
        },
      }.dispatchEvent,
      configurable: true,
      writable: true,
      enumerable: true,
    });
  },
};
