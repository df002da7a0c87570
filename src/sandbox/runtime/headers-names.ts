/** The names of each object's headers as they were first given, by the names in lower case. */
const given = new WeakMap<Headers, Map<string, string>>();

type Init = ConstructorParameters<typeof Headers>[0];

/** Node prints headers by the names that a program gave them; the browser's forget these. */
export const headersNames = {
  /** The class with a memory for names. Nothing else changes; it stays the browser's own. */
  remember(Native: typeof Headers): typeof Headers {
    const { append, set, delete: remove } = Native.prototype;
    define(Native.prototype, {
      append(this: Headers, name: string, value: string): void {
        append.call(this, name, value);
        note(this, [name]);
      },
      set(this: Headers, name: string, value: string): void {
        set.call(this, name, value);
        note(this, [name]);
      },
      delete(this: Headers, name: string): void {
        remove.call(this, name);
        given.get(this)?.delete(keyOf(name));
      },
    });
    const Class = new Proxy(Native, {
      construct: (target, [init]: [Init?], newTarget) => {
        const pairs = init instanceof Native ? init : entriesOf(init);
        const headers = Reflect.construct(target, [pairs], newTarget) as Headers;
        note(headers, namesOf(pairs));
        return headers;
      },
    });
    define(Native.prototype, { constructor: Class });
    return Class;
  },

  /** Names and values in the order and the spelling that Node prints. */
  entries(headers: Headers): [name: string, value: string][] {
    const names = given.get(headers);
    const all = new Map(headers);
    const known = [...(names ?? [])].filter(([key]) => all.has(key));
    const others = [...all].filter(([key]) => !names?.has(key));
    return [...known.map(([key, name]): [string, string] => [name, all.get(key) ?? '']), ...others];
  },
};

/** What can be gone through once alone is gone through here. */
function entriesOf(init: Init): Init {
  const isOnce = typeof init === 'object' && Symbol.iterator in init && !Array.isArray(init);
  return isOnce ? [...init] : init;
}

function namesOf(init: Init): unknown[] {
  if (init instanceof Headers)
    return [...init.keys()].map((key) => given.get(init)?.get(key) ?? key);
  if (Array.isArray(init)) return init.map(([name]) => name);
  return Object.keys(init ?? {});
}

function note(headers: Headers, names: readonly unknown[]): void {
  const known = given.get(headers) ?? new Map<string, string>();
  given.set(headers, known);
  for (const name of names) {
    const key = keyOf(name);
    if (!known.has(key)) known.set(key, String(name));
  }
}

/** A program may give what is no text. */
function keyOf(name: unknown): string {
  return String(name).toLowerCase();
}

function define(owner: object, members: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(members)) {
    Object.defineProperty(owner, name, { value, configurable: true, writable: true });
  }
}
