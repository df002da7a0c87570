import { eventDispatch } from './event-dispatch.ts';

type Timers = Pick<typeof globalThis, 'setTimeout'>;

/** Gives aborted signals the reasons that Node gives them, where the program gives none. */
export function nameAbortReasons(
  timers: Timers,
  DOMException: typeof globalThis.DOMException,
): void {
  const { abort } = AbortController.prototype;
  const { AbortSignal } = globalThis;
  const aborted = (): object => new DOMException('This operation was aborted', 'AbortError');

  define(AbortController.prototype, 'abort', function (this: AbortController, reason?: unknown) {
    const args = [reason === undefined ? aborted() : reason] as const;
    eventDispatch.during(() => Reflect.apply(abort, this, args));
  });
  const abortedSignal = AbortSignal.abort.bind(AbortSignal);
  define(AbortSignal, 'abort', (reason?: unknown) =>
    abortedSignal(reason === undefined ? aborted() : reason),
  );
  define(AbortSignal, 'timeout', (delay: number) => {
    const controller = new AbortController();
    const expire = (): void => {
      const text = 'The operation was aborted due to timeout';
      controller.abort(new DOMException(text, 'TimeoutError'));
    };
    // It keeps no process alive.
    timers.setTimeout(expire, delay).unref();
    return controller.signal;
  });
}

function define(owner: object, name: string, value: (...args: never[]) => unknown): void {
  Object.defineProperty(owner, name, { value, configurable: true, writable: true });
}
