import * as extracted from 'node-inspect-extracted';

/** The library's own class: `inspect` looks through what it makes. */
const Known = extracted.Proxy as unknown as ProxyConstructor;

/**
 * `Proxy` as programs get it: nothing but `inspect` sees a difference. As in Node, it prints a proxy's
 * target then, and runs no trap.
 */
export function knownProxies(Native: ProxyConstructor): ProxyConstructor {
  const Class = new Native(Native, {
    construct: (_target, [target, handler]: [object, ProxyHandler<object>]) =>
      new Known(target, handler),
  });
  const revocable = Known.revocable.bind(Known);
  Object.defineProperty(Native, 'revocable', {
    value: revocable,
    configurable: true,
    writable: true,
  });
  return Class;
}
