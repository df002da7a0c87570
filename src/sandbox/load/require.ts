import { nodeError } from './node-error.ts';
import { folderOf, joinPath } from './path-parts.ts';
import { resolveRequire } from './resolve-require.ts';
import type { RequireOptions } from './resolve-require.ts';
import type { TaskFile } from './task-files.ts';
import { lookupPaths } from './task-module.ts';
import type { TaskModule } from './task-module.ts';

/** `require` as a file sees it. */
export interface RequireFunction {
  (specifier: unknown): unknown;
  resolve: ((specifier: string, options?: { paths?: string[] }) => string) & {
    paths: (specifier: string) => string[] | null;
  };
  main: undefined;
  extensions: object;
  cache: Record<string, TaskModule>;
}

export interface RequireParts extends Omit<RequireOptions, 'parent'> {
  cache: Record<string, TaskModule>;
  /** Runs a file, or finds it in the cache, and answers its exports. */
  loadFile: (file: TaskFile, parent: TaskModule) => unknown;
  loadModule: (specifier: string) => unknown;
  /** Hears of a name that leads nowhere. */
  onMissing: (specifier: string) => void;
}

/** Makes the `require` of a module. */
export function createRequireOf(parent: TaskModule, parts: RequireParts): RequireFunction {
  const find = (specifier: unknown, from: string): ReturnType<typeof resolveRequire> & object => {
    const name = checkName(specifier);
    const found = resolveRequire(name, { ...parts, parent: from });
    if (found) return found;
    parts.onMissing(name);
    throw notFound(name, parent);
  };
  const require = (specifier: unknown): unknown => {
    const found = find(specifier, parent.filename);
    return 'module' in found ? parts.loadModule(found.module) : parts.loadFile(found.file, parent);
  };
  const resolve = (specifier: string, options: { paths?: string[] } = {}): string => {
    const [path] = options.paths ?? [];
    const from = path === undefined ? parent.filename : `${joinPath(parent.path, path)}/x`;
    const found = find(specifier, from);
    return 'module' in found ? found.module : found.file.path;
  };
  const paths = (specifier: string): string[] | null => {
    if (parts.hasModule(specifier)) return null;
    return specifier.startsWith('.') ? [parent.path] : lookupPaths(folderOf(parent.filename));
  };
  return Object.assign(require, {
    resolve: Object.assign(resolve, { paths }),
    main: undefined,
    extensions: Object.assign(Object.create(null) as object, {
      '.js': loads,
      '.json': loads,
      '.node': loads,
    }),
    cache: parts.cache,
  });
}

function loads(): never {
  throw new Error('The playground loads files by itself.');
}

function checkName(specifier: unknown): string {
  if (typeof specifier !== 'string') {
    const shown = specifier === null || specifier === undefined ? '' : 'type ';
    const detail = shown ? `${shown}${typeof specifier} (${String(specifier)})` : String(specifier);
    const message = `The "id" argument must be of type string. Received ${detail}`;
    throw nodeError('ERR_INVALID_ARG_TYPE', message, { type: TypeError, frames: true });
  }
  if (specifier !== '') return specifier;
  const message = "The argument 'id' must be a non-empty string. Received ''";
  throw nodeError('ERR_INVALID_ARG_VALUE', message, { type: TypeError, frames: true });
}

/** Node's error for a `require` that leads nowhere: who asked, and who asked for that. */
function notFound(specifier: string, parent: TaskModule): Error {
  if (specifier.startsWith('node:')) {
    const message = `No such built-in module: ${specifier}`;
    return nodeError('ERR_UNKNOWN_BUILTIN_MODULE', message, { frames: true });
  }
  return moduleNotFound(specifier, requireStackOf(parent));
}

/** Node's error where CommonJS finds no module; the stack says who asked. */
export function moduleNotFound(specifier: string, requireStack: string[]): Error {
  const list = requireStack.map((path) => `\n- ${path}`).join('');
  const error = new Error(`Cannot find module '${specifier}'\nRequire stack:${list}`);
  return Object.assign(error, { code: 'MODULE_NOT_FOUND', requireStack });
}

function requireStackOf(module: TaskModule): string[] {
  const stack: string[] = [];
  for (let at: TaskModule | undefined = module; at; at = at.parent) stack.push(at.filename);
  return stack;
}
