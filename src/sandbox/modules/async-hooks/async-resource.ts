import { services } from '../../services.ts';
import { withContext } from './with-context.ts';

/** Node's `AsyncResource`: keeps the stores of its making for what is called through it. */
export class AsyncResource {
  readonly #context = services.asyncContext.current;
  readonly type: string;

  constructor(type: string) {
    if (typeof type !== 'string') {
      const error = new TypeError(
        `The "type" argument must be of type string. Received ${String(type)}`,
      );
      throw Object.assign(error, { code: 'ERR_INVALID_ARG_TYPE' });
    }
    this.type = type;
  }

  static bind<Args extends unknown[], Result>(
    callback: (...args: Args) => Result,
    type?: string,
  ): (...args: Args) => Result {
    return new AsyncResource(type ?? (callback.name || 'bound-anonymous-fn')).bind(callback);
  }

  bind<Args extends unknown[], Result>(
    callback: (...args: Args) => Result,
  ): (...args: Args) => Result {
    return (...args) => this.runInAsyncScope(callback, undefined, ...args);
  }

  runInAsyncScope<Args extends unknown[], Result>(
    callback: (...args: Args) => Result,
    self?: unknown,
    ...args: Args
  ): Result {
    return withContext(this.#context, () => Reflect.apply(callback, self, args));
  }

  emitDestroy(): this {
    return this;
  }

  asyncId(): number {
    return 1;
  }

  triggerAsyncId(): number {
    return 0;
  }
}
