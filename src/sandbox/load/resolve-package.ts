import { folderOf, joinPath } from './path-parts.ts';
import type { TaskFile, TaskFiles } from './task-files.ts';

/** The package of `@scope/name/path` or `name/path`: Node names it, not the path within. */
export function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Where a package's entry or file lies in a `node_modules` of the function; `file` if it is there. */
export interface PackageFile {
  path: string;
  file: TaskFile | undefined;
}

/**
 * Looks for a package in the `node_modules` folders at and above a folder. `conditions` choose among
 * its `exports`. Answers nothing where there is no such package.
 */
export function findPackageFile(
  files: TaskFiles,
  specifier: string,
  from: string,
  conditions: readonly string[],
): PackageFile | undefined {
  const name = packageName(specifier);
  for (let folder = from; folder !== '/' && folder !== '/var'; folder = folderOf(folder)) {
    const root = `${folder}/node_modules/${name}`;
    if (files.isFolder(root))
      return inPackage(files, root, specifier.slice(name.length), conditions);
  }
  return undefined;
}

function inPackage(
  files: TaskFiles,
  root: string,
  subpath: string,
  conditions: readonly string[],
): PackageFile {
  const scope = files.scopeOf(root);
  const config = scope?.path === `${root}/package.json` ? (scope.config ?? {}) : {};
  const exported = config['exports'];
  if (exported !== undefined) {
    const target = exportTarget(exported, `.${subpath}`, conditions);
    const path = joinPath(root, target ?? subpath.slice(1));
    return { path, file: target === undefined ? undefined : files.get(path) };
  }
  if (subpath) {
    const path = root + subpath;
    return { path, file: files.get(path) };
  }
  const main = typeof config['main'] === 'string' ? config['main'] : 'index.js';
  const path = joinPath(root, main);
  const candidates = [path, `${path}.js`, `${path}.json`, `${path}/index.js`, `${root}/index.js`];
  const found = candidates.map((each) => files.get(each)).find((file) => file);
  return { path: found?.path ?? path, file: found };
}

function exportTarget(
  exported: unknown,
  subpath: string,
  conditions: readonly string[],
): string | undefined {
  if (isRecord(exported) && Object.keys(exported).some((key) => key.startsWith('.'))) {
    const exact = exported[subpath];
    if (exact !== undefined) return conditionTarget(exact, conditions);
    for (const [key, value] of Object.entries(exported)) {
      const [before = '', after] = key.split('*');
      if (after === undefined || !subpath.startsWith(before) || !subpath.endsWith(after)) continue;
      const middle = subpath.slice(before.length, subpath.length - after.length);
      return conditionTarget(value, conditions)?.replaceAll('*', middle);
    }
    return undefined;
  }
  return subpath === '.' ? conditionTarget(exported, conditions) : undefined;
}

function conditionTarget(target: unknown, conditions: readonly string[]): string | undefined {
  if (typeof target === 'string') return target;
  if (!isRecord(target)) return undefined;
  for (const [condition, value] of Object.entries(target)) {
    if (condition !== 'default' && !conditions.includes(condition)) continue;
    const found = conditionTarget(value, conditions);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
