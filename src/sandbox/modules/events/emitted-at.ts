const key = Symbol.for('sandbox.emittedAt');

/** Where an emitter threw an error that nobody listened for: Node prints it below the error's own frames. */
export const emittedAt = {
  note(error: Error, emitter: object, emit: (...args: never[]) => unknown): void {
    const capture: { stack?: string } = {};
    const { captureStackTrace } = Error as { captureStackTrace?: typeof Error.captureStackTrace };
    captureStackTrace?.(capture, emit);
    const name: unknown = (emitter.constructor as { name?: unknown } | undefined)?.name;
    const on = name === 'EventEmitter' ? '' : ` on ${String(name)} instance`;
    const frames = (capture.stack ?? '').split('\n').slice(1);
    const value = [`Emitted 'error' event${on} at:`, ...frames].join('\n');
    // What is frozen has no room for it.
    Reflect.defineProperty(error, key, { value, configurable: true });
  },

  read(error: unknown): string | undefined {
    return error instanceof Error ? (Reflect.get(error, key) as string | undefined) : undefined;
  },
};
