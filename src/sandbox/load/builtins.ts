import { chunkOf } from '../module-chunks.ts';
import { services } from '../services.ts';
import { asyncContext } from './async-context.ts';
import { evaluateText } from './evaluate-text.ts';

/** The modules that came with the function, and those that the runtime has itself. */
export interface Builtins {
  has(specifier: string): boolean;
  /** The namespace of a module that is there. `names` are those that the importer takes from it. */
  get(specifier: string, names?: readonly string[]): unknown;
}

type Chunk = (builtin: (id: string) => unknown) => unknown;
type Factory = (specifier: string, names: readonly string[]) => unknown;

/**
 * Makes the registry. `texts` holds the chunks by their ids, each evaluated when it is first asked
 * for; `own` what the runtime makes itself, by the same ids.
 */
export function createBuiltins(
  texts: Readonly<Record<string, string>>,
  own: Readonly<Record<string, () => unknown>>,
): Builtins {
  services.asyncContext = asyncContext;
  const values = new Map<string, unknown>([['services', services]]);
  const made = new Map<string, unknown>();
  const value = (id: string): unknown => {
    if (values.has(id)) return values.get(id);
    const text = Object.hasOwn(texts, id) ? texts[id] : undefined;
    const create = Object.hasOwn(own, id) ? own[id] : undefined;
    if (text === undefined && !create) throw new Error(`The playground has no module ${id}`);
    const namespace = create ? create() : (evaluateText(text ?? '') as Chunk)(value);
    values.set(id, namespace);
    return namespace;
  };
  const isThere = (id: string): boolean => Object.hasOwn(texts, id) || Object.hasOwn(own, id);
  services.chunk = (id) => (isThere(id) ? value(id) : undefined);
  return {
    has: (specifier) => {
      const id = chunkOf(specifier)?.id;
      return id !== undefined && isThere(id);
    },
    get: (specifier, names = []) => {
      const chunk = chunkOf(specifier);
      if (!chunk) throw new Error(`The playground has no module ${specifier}`);
      if (!chunk.factory) return value(chunk.id);
      const known = made.get(specifier);
      if (isObject(known) && names.every((name) => name in known)) return known;
      const namespace = (value(chunk.id) as Factory)(specifier, names);
      made.set(specifier, namespace);
      return namespace;
    },
  };
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' || typeof value === 'function') && value !== null;
}

/** The names that a module's namespace lets one import, but `default`. */
export function namesOf(namespace: unknown): string[] {
  if (!isObject(namespace)) return [];
  const names = new Set(Object.keys(namespace));
  // An object of a class, such as `process`, has its methods from there.
  let owner: unknown = typeof namespace === 'object' ? Reflect.getPrototypeOf(namespace) : null;
  while (isObject(owner) && owner !== Object.prototype) {
    for (const name of Object.getOwnPropertyNames(owner)) names.add(name);
    owner = Reflect.getPrototypeOf(owner);
  }
  names.delete('constructor');
  names.delete('default');
  return [...names];
}
