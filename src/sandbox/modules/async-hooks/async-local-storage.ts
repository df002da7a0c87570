import { services } from '../../services.ts';
import { withContext } from './with-context.ts';

type Callback<Args extends unknown[], Result> = (...args: Args) => Result;

/** Node's `AsyncLocalStorage`: a store that follows from who calls to what is called later. */
export class AsyncLocalStorage<Store = unknown> {
  readonly #initial: Store | undefined;
  /** Shown in logs. */
  readonly name: string;

  constructor({ defaultValue, name = '' }: { defaultValue?: Store; name?: string } = {}) {
    this.#initial = defaultValue;
    this.name = name;
  }

  /** A function that calls the given one with the stores of now. */
  static bind<Args extends unknown[], Result>(
    callback: Callback<Args, Result>,
  ): Callback<Args, Result> {
    const { current } = services.asyncContext;
    return (...args) => withContext(current, callback, ...args);
  }

  /** A function that calls any with the stores of now. */
  static snapshot(): <Args extends unknown[], Result>(
    callback: Callback<Args, Result>,
    ...args: Args
  ) => Result {
    const { current } = services.asyncContext;
    return (callback, ...args) => withContext(current, callback, ...args);
  }

  getStore(): Store | undefined {
    const { current } = services.asyncContext;
    return current.has(this) ? (current.get(this) as Store | undefined) : this.#initial;
  }

  enterWith(store: Store | undefined): void {
    services.asyncContext.current = this.#with(store);
  }

  run<Args extends unknown[], Result>(
    store: Store | undefined,
    callback: Callback<Args, Result>,
    ...args: Args
  ): Result {
    return withContext(this.#with(store), callback, ...args);
  }

  exit<Args extends unknown[], Result>(callback: Callback<Args, Result>, ...args: Args): Result {
    return withContext(this.#with(undefined), callback, ...args);
  }

  disable(): void {
    const context = new Map(services.asyncContext.current);
    context.delete(this);
    services.asyncContext.current = context;
  }

  #with(store: Store | undefined): ReadonlyMap<object, unknown> {
    return new Map(services.asyncContext.current).set(this, store);
  }
}
