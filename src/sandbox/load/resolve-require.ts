import { isNodeModule } from '../module-chunks.ts';
import { folderOf, joinPath } from './path-parts.ts';
import { findPackageFile } from './resolve-package.ts';
import type { TaskFile, TaskFiles } from './task-files.ts';

export interface RequireOptions {
  files: TaskFiles;
  /** The path of the file that asks. */
  parent: string;
  loose: boolean;
  hasModule: (specifier: string) => boolean;
}

/** Where a `require` leads, by the rules of CommonJS; nothing where it leads nowhere. */
export function resolveRequire(
  specifier: string,
  { files, parent, loose, hasModule }: RequireOptions,
): { file: TaskFile } | { module: string } | undefined {
  if (hasModule(specifier)) return { module: specifier };
  if (isNodeModule(specifier)) return undefined;
  const folder = folderOf(parent);
  if (/^(?:\.{0,2}\/|\.{1,2}$)/.test(specifier)) {
    const path = joinPath(folder, specifier);
    const file =
      (specifier.endsWith('/') ? undefined : asFile(files, path)) ??
      asFolder(files, path) ??
      (loose ? files.findLoose(path) : undefined);
    return file && { file };
  }
  const found = findPackageFile(files, specifier, folder, ['node', 'require']);
  const file = found && (found.file ?? asFile(files, found.path) ?? asFolder(files, found.path));
  return file && { file };
}

function asFile(files: TaskFiles, path: string): TaskFile | undefined {
  return files.get(path) ?? files.get(`${path}.js`) ?? files.get(`${path}.json`);
}

function asFolder(files: TaskFiles, path: string): TaskFile | undefined {
  const scope = files.scopeOf(path);
  const main = scope?.path === `${path}/package.json` ? scope.config?.['main'] : undefined;
  if (typeof main === 'string') {
    const target = joinPath(path, main);
    const file = asFile(files, target) ?? asFile(files, `${target}/index`);
    if (file) return file;
  }
  return asFile(files, `${path}/index`);
}
