import { createNamespace } from './module-node.ts';
import type { Binding, ModuleNode, Namespace } from './module-node.ts';

export interface ValueModuleOptions {
  kind: 'cjs' | 'builtin' | 'json';
  /** The names that it exports, `default` among them, as known before it runs. */
  names: readonly string[];
  /** Whether it has a name that is not among them, as modules with open ends have. */
  hasName?: (name: string) => boolean;
  /** Runs it and answers its values by their names. */
  run: () => (name: string) => unknown;
  /** What `import * as` gives, where that is not made of the names. */
  namespace?: object;
}

/** A module that is not an ES module as ES modules see it: names known early, values once it ran. */
export class ValueModule implements ModuleNode {
  readonly kind: ValueModuleOptions['kind'];
  readonly needs: readonly ModuleNode[] = [];
  readonly #options: ValueModuleOptions;
  #read: ((name: string) => unknown) | undefined;
  #namespace: Namespace | undefined;

  constructor(options: ValueModuleOptions) {
    this.kind = options.kind;
    this.#options = options;
  }

  names(): string[] {
    return [...this.#options.names];
  }

  resolve(name: string): Binding | undefined {
    const { names, hasName } = this.#options;
    if (!names.includes(name) && !hasName?.(name)) return undefined;
    return { read: () => this.#read?.(name), constant: true, owner: this };
  }

  get namespace(): object {
    if (this.#options.namespace) return this.#options.namespace;
    this.#namespace ??= createNamespace(this);
    return this.#namespace.object;
  }

  evaluate(): undefined {
    if (this.#read) return;
    this.#read = this.#options.run();
    this.#namespace ??= createNamespace(this);
    this.#namespace.firm();
  }
}
