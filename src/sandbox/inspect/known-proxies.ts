import * as extracted from 'node-inspect-extracted';

/** The library's own class: `inspect` looks through what it makes. */
const Known = extracted.Proxy as unknown as ProxyConstructor;
const made = new WeakSet();
// A handler may replace these.
const remember = made.add.bind(made);
const isMade = made.has.bind(made);

/** Whether the value is a proxy that the function made; JavaScript alone cannot tell. */
export function isProxy(value: unknown): boolean {
  return isMade(value as object);
}

/**
 * `Proxy` as programs get it: nothing but `inspect` sees a difference. As in Node, it prints a proxy's
 * target then, and runs no trap.
 */
export function knownProxies(Native: ProxyConstructor): ProxyConstructor {
  const Class = new Native(Native, {
    construct: (_target, [target, handler]: [object, ProxyHandler<object>]) => {
      const proxy = new Known(target, handler);
      remember(proxy);
      return proxy;
    },
  });
  const revocable: typeof Proxy.revocable = (target, handler) => {
    const pair = Known.revocable(target, handler);
    remember(pair.proxy);
    return pair;
  };
  Object.defineProperty(Native, 'revocable', {
    value: revocable,
    configurable: true,
    writable: true,
  });
  return Class;
}
