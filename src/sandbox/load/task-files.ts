import type { FunctionFile, SandboxLanguage } from '../protocol.ts';
import { folderOf, joinPath } from './path-parts.ts';
import { taskPaths } from '../runtime/task-paths.ts';

/** A file under `/var/task`. */
export interface TaskFile {
  path: string;
  /** As it was given. */
  code: string;
  language: SandboxLanguage;
}

export interface TaskFiles {
  get(path: string): TaskFile | undefined;
  /** The same file as a module of its own, as `import './a.mjs?b'` makes it. */
  variant(file: TaskFile, query: string): TaskFile;
  isFolder(path: string): boolean;
  /** A file of the same name whatever its extension, as TypeScript's bundlers find it. */
  findLoose(path: string): TaskFile | undefined;
  /** The nearest package.json at or above a folder. */
  scopeOf(folder: string): PackageScope | undefined;
  all(): TaskFile[];
}

/** What a package.json says that matters here; `undefined` members where it is not valid JSON. */
export interface PackageScope {
  path: string;
  config: Record<string, unknown> | undefined;
}

/**
 * The function's files by their paths. TypeScript's get the name that they run under;
 * `nameIndex` tells the name of the page's `index`, which has no extension.
 */
export function createTaskFiles(
  files: readonly FunctionFile[],
  nameIndex: (file: FunctionFile) => string,
): TaskFiles {
  const byPath = new Map<string, TaskFile>();
  const variants = new Map<string, TaskFile>();
  const folders = new Set<string>([taskPaths.root]);
  for (const file of files) {
    const path = joinPath(taskPaths.root, runName(file, nameIndex));
    byPath.set(path, { path, code: file.code, language: file.language });
    for (let folder = folderOf(path); !folders.has(folder) && folder !== '/';) {
      folders.add(folder);
      folder = folderOf(folder);
    }
  }
  const loose = (path: string): TaskFile | undefined => {
    const stem = withoutExtension(path);
    return [...byPath.values()].find((file) => withoutExtension(file.path) === stem);
  };
  return {
    get: (path) => byPath.get(path),
    variant: (file, query) => {
      if (query === '') return file;
      const path = file.path + query;
      const known = variants.get(path) ?? { ...file, path };
      variants.set(path, known);
      return known;
    },
    isFolder: (path) => folders.has(path),
    findLoose: (path) => loose(path) ?? loose(`${path}/index`),
    scopeOf: (from) => {
      for (let folder = from; folder !== '/' && folder !== '/var'; folder = folderOf(folder)) {
        const path = `${folder}/package.json`;
        const file = byPath.get(path);
        if (file) return { path, config: parseObject(file.code) };
      }
      return undefined;
    },
    all: () => [...byPath.values()],
  };
}

/** `.ts` runs as `.mjs` or `.js`, by what its text looks like; `.mts` and `.cts` say it themselves. */
function runName(file: FunctionFile, nameIndex: (file: FunctionFile) => string): string {
  const { name, code, language } = file;
  if (name === 'index') return nameIndex(file);
  if (language !== 'typescript') return name;
  const module = /^\s*(?:import|export)\b/m.test(code) || !/\bexports\b|\brequire\b/.test(code);
  return name
    .replace(/\.mts$/, '.mjs')
    .replace(/\.cts$/, '.cjs')
    .replace(/\.tsx?$/, module ? '.mjs' : '.js');
}

function withoutExtension(path: string): string {
  return path.replace(/\.[cm]?[jt]sx?$/, '');
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
