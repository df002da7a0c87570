interface Header {
  name: string;
  value: unknown;
}

/** Headers as Node keeps them: found in any case, written as they were given. */
export class HeaderList {
  readonly #headers = new Map<string, Header>();

  constructor(given: Record<string, unknown> | readonly string[] = {}) {
    if (Array.isArray(given)) {
      for (let i = 0; i + 1 < given.length; i += 2) this.set(String(given[i]), given[i + 1]);
    } else {
      for (const [name, value] of Object.entries(given))
        if (value !== undefined) this.set(name, value);
    }
  }

  set(name: string, value: unknown): void {
    this.#headers.set(name.toLowerCase(), { name, value });
  }
  get(name: string): unknown {
    return this.#headers.get(name.toLowerCase())?.value;
  }
  remove(name: string): void {
    this.#headers.delete(name.toLowerCase());
  }
  /** By their names in lower case. */
  all(): Record<string, unknown> {
    return Object.fromEntries([...this.#headers].map(([name, { value }]) => [name, value]));
  }
  /** As they are recorded: a line each, also where a header has several values. */
  list(): [name: string, value: string][] {
    return [...this.#headers.values()].flatMap(({ name, value }) =>
      (Array.isArray(value) ? value : [value]).map((one): [string, string] => [name, String(one)]),
    );
  }
}
