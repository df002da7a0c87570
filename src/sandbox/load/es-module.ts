import type { ModuleAnalysis } from '../compile/analyse-module.ts';
import type { ImportedName, ModuleRequest } from '../compile/module-record.ts';
import { scopeError } from './scope-error.ts';
import { linkError } from './link-error.ts';
import { moduleBody } from './module-body.ts';
import type { ImportPlan } from './module-body.ts';
import { createNamespace } from './module-node.ts';
import type { Binding, ModuleNode, Namespace } from './module-node.ts';
import { sourcePlaces } from './source-places.ts';
import type { TaskFile } from './task-files.ts';

/** What an ES module's body is given beside its imports. */
export interface BodyWords {
  /** Stands for `import` in expressions. */
  importWord: unknown;
  /** Stands for `await` where an AsyncLocalStorage is kept. */
  awaitWord: unknown;
}

export interface EsModuleOptions {
  file: TaskFile;
  code: string;
  analysis: ModuleAnalysis & { format: 'esm' };
  words: BodyWords;
  evaluate: (text: string) => unknown;
  /** What is said of errors in this scope: a package.json may be why it is an ES module. */
  scopeHint: string;
}

interface Linked {
  request: ModuleRequest;
  node: ModuleNode;
}

/** Runs the body, or what is left of it after its pause. */
type Body = () => unknown;
type PausedBody = Iterator<undefined, undefined> | AsyncIterator<undefined, undefined>;

/** A file as an ES module, in the steps of the language: linked, instantiated, evaluated. */
export class EsModule implements ModuleNode {
  readonly kind = 'esm';
  readonly path: string;
  /** Whether it awaits at its top level. */
  readonly asynchronous: boolean;
  state: 'new' | 'instantiated' | 'evaluating' | 'evaluated' = 'new';
  readonly #options: EsModuleOptions;
  #linked: readonly Linked[] = [];
  #own: object = {};
  #namespace: Namespace | undefined;
  #body: Body | undefined;
  #failure: { error: unknown } | undefined;
  #pending: Promise<void> | undefined;

  constructor(options: EsModuleOptions) {
    this.#options = options;
    this.path = options.file.path;
    this.asynchronous = options.analysis.record.asynchronous;
  }

  get requests(): readonly ModuleRequest[] {
    return this.#options.analysis.record.requests;
  }

  get needs(): readonly ModuleNode[] {
    return this.#linked.map(({ node }) => node);
  }

  /** Gives it the modules that it asks for, in the order of `requests`. */
  link(nodes: readonly ModuleNode[]): void {
    this.#linked = this.requests.flatMap((request, index) => {
      const node = nodes[index];
      return node ? [{ request, node }] : [];
    });
  }

  names(seen = new Set<ModuleNode>()): string[] {
    if (seen.has(this)) return [];
    seen.add(this);
    const names = new Set(this.#options.analysis.record.exports.map(({ exported }) => exported));
    for (const { request, node } of this.#linked) {
      for (const { exported } of request.names) if (exported !== undefined) names.add(exported);
      if (!request.star) continue;
      for (const name of node.names(seen)) if (name !== 'default') names.add(name);
    }
    return [...names];
  }

  resolve(name: string, seen = new Set<string>()): Binding | 'ambiguous' | undefined {
    const key = `${this.path}\n${name}`;
    if (seen.has(key)) return undefined;
    seen.add(key);
    const own = this.#options.analysis.record.exports.find(({ exported }) => exported === name);
    if (own) return this.#resolveLocal(own.local, name, seen);
    for (const { request, node } of this.#linked) {
      const passed = request.names.find(({ exported }) => exported === name);
      if (passed) return bindingOf(passed, node, seen);
    }
    if (name === 'default') return undefined;
    return this.#resolveStar(name, seen);
  }

  #resolveLocal(
    local: string,
    exported: string,
    seen: Set<string>,
  ): Binding | 'ambiguous' | undefined {
    const imported = this.#importOf(local);
    if (imported) return bindingOf(imported.name, imported.node, seen);
    return {
      read: () => (this.#own as Record<string, unknown>)[exported],
      constant: !this.#options.analysis.record.assigned.has(local),
      owner: this,
    };
  }

  #resolveStar(name: string, seen: Set<string>): Binding | 'ambiguous' | undefined {
    let found: Binding | undefined;
    for (const { request, node } of this.#linked) {
      if (!request.star) continue;
      const binding = node.resolve(name, seen);
      if (binding === 'ambiguous') return binding;
      if (!binding) continue;
      if (found && found.owner !== binding.owner) return 'ambiguous';
      found = binding;
    }
    return found;
  }

  #importOf(local: string): { name: ImportedName; node: ModuleNode } | undefined {
    for (const { request, node } of this.#linked) {
      const name = request.names.find((each) => each.local === local);
      if (name) return { name, node };
    }
    return undefined;
  }

  get namespace(): object {
    this.#namespace ??= createNamespace(this);
    return this.#namespace.object;
  }

  /** Compiles its body and runs it up to its first statement. Throws where an import has no export. */
  instantiate(): void {
    if (this.state !== 'new') return;
    this.state = 'instantiated';
    const { code, analysis, evaluate, words } = this.#options;
    const taken = new Map<string, Binding>();
    const plan: ImportPlan = { early: [], late: [], live: [] };
    const circle = reachableFrom(this);
    for (const { request, node } of this.#linked) {
      for (const name of request.names) {
        const binding = bindingOf(name, node, new Set());
        if (!binding || binding === 'ambiguous') {
          throw linkError({ path: this.path, code, request, name, kind: node.kind, binding });
        }
        if (name.local === undefined) continue;
        taken.set(name.local, binding);
        plan[this.#timing(name, binding, circle)].push(name.local);
      }
    }
    const own = analysis.record.exports.filter(({ local }) => !this.#importOf(local));
    const { record, edits } = analysis;
    const pauses = circle.size > 0;
    const edited = moduleBody({ code, record, edits, plan, pauses, exports: own });
    sourcePlaces.set(this.path, edited);
    const text = `${edited.text}\n//# sourceURL=file://${this.path}`;
    const make = evaluate(text) as (scope: object) => (...words: unknown[]) => unknown;
    const body = make({
      live: liveNames(plan.live, taken),
      take: (name: string) => taken.get(name)?.read(),
      exports: (getters: object) => (this.#own = getters),
      name: (value: object) =>
        Object.defineProperty(value, 'name', { value: 'default', configurable: true }),
    });
    const start = (): unknown => body(words.importWord, words.awaitWord);
    this.#body = pauses ? paused(start() as PausedBody) : start;
  }

  #timing(name: ImportedName, binding: Binding, circle: Set<ModuleNode>): keyof ImportPlan {
    if (name.name === '*' || binding.owner.kind === 'builtin') return 'early';
    return !binding.constant || circle.has(binding.owner) ? 'live' : 'late';
  }

  evaluate(): Promise<void> | undefined {
    if (this.state === 'evaluated') {
      if (this.#failure) throw this.#failure.error;
      return this.#pending;
    }
    if (this.state === 'evaluating') return undefined;
    this.state = 'evaluating';
    try {
      // A loop, for a built-in method would stand in stacks.
      const waits: Promise<void>[] = [];
      for (const { node } of this.#linked) {
        const wait = node.evaluate();
        if (wait) waits.push(wait);
      }
      if (waits.length === 0 && !this.asynchronous) {
        this.#body?.();
        this.#finish();
        return undefined;
      }
      this.#pending = this.#runLater(waits);
    } catch (error) {
      this.#fail(error);
    }
    this.state = 'evaluated';
    return this.#pending;
  }

  async #runLater(waits: readonly Promise<void>[]): Promise<void> {
    try {
      // Without a pause where there is nothing to wait for: it begins in its turn.
      if (waits.length > 0) await Promise.all(waits);
      await this.#body?.();
      this.#finish();
      this.#pending = undefined;
    } catch (error) {
      this.#fail(error);
    }
  }

  #finish(): void {
    this.state = 'evaluated';
    this.#namespace ??= createNamespace(this);
    this.#namespace.firm();
  }

  #fail(thrown: unknown): never {
    const error = scopeError(thrown, this.#options.scopeHint);
    this.state = 'evaluated';
    this.#failure = { error };
    throw error;
  }
}

function paused(body: PausedBody): Body {
  void body.next();
  return () => body.next();
}

function bindingOf(
  { name }: ImportedName,
  node: ModuleNode,
  seen: Set<string>,
): Binding | 'ambiguous' | undefined {
  if (name !== '*') return node.resolve(name, seen);
  return { read: () => node.namespace, constant: true, owner: node };
}

/** The ES modules from which a module can be reached: those that stand in a circle with it. */
function reachableFrom(start: ModuleNode): Set<ModuleNode> {
  const circle = new Set<ModuleNode>();
  for (const node of graphOf(start)) {
    if (node.kind === 'esm' && graphOf(node).has(start)) circle.add(node);
  }
  return circle;
}

/** All modules that a module needs, directly or not; itself only where it stands in a circle. */
export function graphOf(start: ModuleNode): Set<ModuleNode> {
  const graph = new Set<ModuleNode>(start.needs);
  for (const node of graph) for (const need of node.needs) graph.add(need);
  return graph;
}

function liveNames(names: readonly string[], taken: ReadonlyMap<string, Binding>): object {
  const live = Object.create(null) as object;
  for (const name of names) {
    Object.defineProperty(live, name, {
      get: () => taken.get(name)?.read(),
      set: () => {
        throw new TypeError('Assignment to constant variable.');
      },
    });
  }
  return live;
}
