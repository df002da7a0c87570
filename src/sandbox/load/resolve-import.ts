import { isNodeModule } from '../module-chunks.ts';
import { nodeError } from './node-error.ts';
import { folderOf } from './path-parts.ts';
import { findPackageFile, packageName } from './resolve-package.ts';
import { resolveRequire } from './resolve-require.ts';
import type { TaskFile, TaskFiles } from './task-files.ts';

/** What a name in an import or a `require` leads to. */
export type Resolved = { file: TaskFile } | { module: string };

export interface ResolveOptions {
  files: TaskFiles;
  /** The path of the file that asks, and whether it is TypeScript, which asks as for a bundler. */
  parent: string;
  loose: boolean;
  /** Whether the playground has a module of this name. */
  hasModule: (specifier: string) => boolean;
}

/** Where an import leads, by the rules of Node's ES modules. Throws Node's errors. */
export function resolveImport(specifier: string, options: ResolveOptions): Resolved {
  const { files, parent, loose, hasModule } = options;
  if (hasModule(specifier)) return { module: specifier };
  if (/^(?:\.{0,2}\/|file:|\.{1,2}$)/.test(specifier)) {
    const url = new URL(specifier, `file://${parent}`);
    const path = decodeURIComponent(url.pathname);
    const file = files.get(path) ?? (loose ? files.findLoose(path) : undefined);
    if (!file) return notFound(specifier, path, url.href, options);
    return { file: files.variant(file, url.search + url.hash) };
  }
  if (specifier.startsWith('#')) {
    const message = `Package import specifier "${specifier}" is not defined imported from ${parent}`;
    throw nodeError('ERR_PACKAGE_IMPORT_NOT_DEFINED', message, { type: TypeError });
  }
  if (specifier.startsWith('node:') || isNodeModule(specifier)) {
    throw nodeError('ERR_UNKNOWN_BUILTIN_MODULE', `No such built-in module: ${specifier}`);
  }
  const scheme = /^([a-z][a-z\d+.-]*:)/i.exec(specifier)?.[1];
  if (scheme !== undefined) {
    throw nodeError(
      'ERR_UNSUPPORTED_ESM_URL_SCHEME',
      `Only URLs with a scheme in: file and data are supported by the default ESM loader. Received protocol '${scheme}'`,
    );
  }
  return resolvePackage(specifier, options);
}

function resolvePackage(specifier: string, options: ResolveOptions): Resolved {
  const { files, parent } = options;
  const found = findPackageFile(files, specifier, folderOf(parent), ['node', 'import']);
  if (found?.file) return { file: found.file };
  if (found) return notFound(specifier, found.path, `file://${found.path}`, options);
  throw nodeError(
    'ERR_MODULE_NOT_FOUND',
    `Cannot find package '${packageName(specifier)}' imported from ${parent}`,
  );
}

function notFound(
  specifier: string,
  path: string,
  url: string,
  { files, parent, hasModule }: ResolveOptions,
): never {
  if (files.isFolder(path.replace(/\/$/, ''))) {
    throw nodeError(
      'ERR_UNSUPPORTED_DIR_IMPORT',
      `Directory import '${path}' is not supported resolving ES modules imported from ${parent}`,
      { members: { url } },
    );
  }
  const message = `Cannot find module '${path}' imported from ${parent}`;
  const hint = specifier.startsWith('.') ? '' : packageHint();
  throw nodeError('ERR_MODULE_NOT_FOUND', message + hint, { members: { url } });

  function packageHint(): string {
    const found = resolveRequire(specifier, { files, parent, loose: false, hasModule });
    if (!found || !('file' in found)) return '';
    const inPackage = found.file.path.split('/node_modules/').pop() ?? '';
    return `\nDid you mean to import "${inPackage}"?`;
  }
}
