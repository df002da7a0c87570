/** What a name imported from a module stands for. */
export interface Binding {
  read(): unknown;
  /** Whether it stays as it is once its module has run. */
  constant: boolean;
  /** The module whose run gives it its value. */
  owner: ModuleNode;
}

/** A module in the graph, whatever it is made of. */
export interface ModuleNode {
  /** `builtin`, `cjs` and `json` cannot import ES modules in a circle. */
  readonly kind: 'esm' | 'cjs' | 'builtin' | 'json';
  /** The names that it exports, `default` among them; those by `export *` of a circle once. */
  names(seen?: Set<ModuleNode>): string[];
  resolve(name: string, seen?: Set<string>): Binding | 'ambiguous' | undefined;
  readonly namespace: object;
  /** The modules that it imports, in order. */
  readonly needs: readonly ModuleNode[];
  /** Runs it after those that it needs, if it has not run; a promise where that takes time. */
  evaluate(): Promise<void> | undefined;
}

/** A module namespace object, and how to make it firm once the module has run. */
export interface Namespace {
  object: object;
  firm(): void;
}

/** The namespace of a module: what `import * as` gives. Its members are read where they live. */
export function createNamespace(node: Pick<ModuleNode, 'names' | 'resolve'>): Namespace {
  const object = Object.create(null) as object;
  const bindings = new Map<string, Binding>();
  for (const name of node.names().sort(byCodeUnits)) {
    const binding = node.resolve(name);
    if (!binding || binding === 'ambiguous') continue;
    bindings.set(name, binding);
    const get = (): unknown => binding.read();
    Object.defineProperty(object, name, { get, enumerable: true, configurable: true });
  }
  Object.defineProperty(object, Symbol.toStringTag, { value: 'Module' });
  Object.preventExtensions(object);
  return {
    object,
    firm: () => {
      for (const [name, binding] of bindings) {
        if (!binding.constant) continue;
        try {
          const value = binding.read();
          Object.defineProperty(object, name, { value, enumerable: true, configurable: false });
        } catch {
          // In a circle the module that has it may not have run yet: it stays a getter.
        }
      }
    },
  };
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
