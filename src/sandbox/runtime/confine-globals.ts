import { nodeGlobals } from './node-globals.ts';

/**
 * Takes from a global object, and from the prototypes that are its own, all that Node does not have,
 * then puts `replacements` there. What cannot be deleted is hidden.
 */
export function confineGlobals(global: object, replacements: Record<string, unknown>): void {
  for (const owner of chainOf(global)) {
    for (const name of Object.getOwnPropertyNames(owner)) {
      if (nodeGlobals.has(name) || name === 'constructor') continue;
      // Events elsewhere, an AbortSignal's for instance, still need what EventTarget gives them.
      const shared = owner === globalThis.EventTarget.prototype;
      if (shared || !Reflect.deleteProperty(owner, name)) hide(global, name);
    }
  }
  for (const [name, value] of Object.entries(replacements)) {
    Reflect.defineProperty(global, name, {
      value,
      writable: true,
      configurable: true,
      enumerable: false,
    });
  }
}

function chainOf(global: object): object[] {
  const chain: object[] = [];
  let owner: object | null = global;
  while (owner && owner !== Object.prototype) {
    chain.push(owner);
    owner = Reflect.getPrototypeOf(owner);
  }
  return chain;
}

function hide(global: object, name: string): void {
  const hidden = Reflect.defineProperty(global, name, {
    value: undefined,
    writable: true,
    configurable: true,
    enumerable: false,
  });
  if (!hidden) Reflect.set(global, name, undefined);
}
