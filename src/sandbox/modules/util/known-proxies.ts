import { services } from '../../services.ts';

const known = new WeakSet();
// A handler may replace these.
const remember = known.add.bind(known);
const isKnown = known.has.bind(known);

/**
 * Makes `Proxy` remember what it makes, in functions whose files name `isProxy`: JavaScript alone
 * cannot tell a proxy. Those of the sandbox itself were made before, and are not known.
 */
export function rememberProxies(global: { Proxy: ProxyConstructor }): void {
  if (!services.taskFiles?.some(({ code }) => code.includes('isProxy'))) return;
  const { Proxy: Native } = global;
  const { construct } = Reflect;
  const revocable: typeof Proxy.revocable = (target, handler) => {
    const made = Native.revocable(target, handler);
    remember(made.proxy);
    return made;
  };
  global.Proxy = new Native(Native, {
    construct: (target, args, newTarget) => {
      const proxy = construct(target, args, newTarget) as object;
      remember(proxy);
      return proxy;
    },
    get: (target, name) =>
      name === 'revocable' ? revocable : (Reflect.get(target, name) as unknown),
  });
}

/** Whether the value is a proxy that the function's files made. */
export function isProxy(value: unknown): boolean {
  return isKnown(value as object);
}
