type Listener = (...args: unknown[]) => void;

/** The part of Node's EventEmitter that `process` needs: who listens, and telling them. */
export class Emitter {
  readonly #listeners = new Map<string, Listener[]>();

  on(event: string, listener: Listener): this {
    this.#listeners.set(event, [...this.listeners(event), listener]);
    return this;
  }

  once(event: string, listener: Listener): this {
    const first: Listener = (...args) => {
      this.off(event, first);
      listener(...args);
    };
    return this.on(event, first);
  }

  off(event: string, listener: Listener): this {
    this.#listeners.set(
      event,
      this.listeners(event).filter((known) => known !== listener),
    );
    return this;
  }

  removeAllListeners(event?: string): this {
    if (event === undefined) this.#listeners.clear();
    else this.#listeners.delete(event);
    return this;
  }

  listeners(event: string): Listener[] {
    return this.#listeners.get(event) ?? [];
  }

  /** Whether anybody listened. */
  emit(event: string, ...args: unknown[]): boolean {
    const listeners = this.listeners(event);
    for (const listener of listeners) listener(...args);
    return listeners.length > 0;
  }
}
