import type { RuntimeName } from '../protocol.ts';
import { taskPaths } from '../runtime/task-paths.ts';
import { nodeError } from './node-error.ts';
import type { HandlerName } from './parse-handler.ts';
import { folderOf, joinPath } from './path-parts.ts';
import { moduleNotFound } from './require.ts';
import { resolveRequire } from './resolve-require.ts';
import type { TaskFile, TaskFiles } from './task-files.ts';

/** The file that holds the handler, and how the runtime loads it. */
export interface Entry {
  file: TaskFile;
  by: 'import' | 'require';
}

const extensions = ['', '.js', '.mjs', '.cjs'];

/** The file that a handler's configuration names. Throws as the runtime where there is none. */
export function findEntry(name: HandlerName, files: TaskFiles, runtime: RuntimeName): Entry {
  const path = joinPath(joinPath(taskPaths.root, name.folder), name.module);
  const isOld = runtime === 'nodejs22.x';
  for (const extension of extensions) {
    const file = files.get(path + extension);
    if (file) return { file, by: isOld && isRequired(file, files) ? 'require' : 'import' };
    if (extension === '' && files.isFolder(path)) return inFolder(path, files, isOld);
  }
  // As Node finds it: among the packages, which it looks for from the root and from the folder.
  for (const parent of [`${taskPaths.root}/x`, `${joinPath(taskPaths.root, name.folder)}/x`]) {
    const hasModule = (): boolean => false;
    const found = resolveRequire(name.module, { files, parent, loose: false, hasModule });
    if (found && 'file' in found) return { file: found.file, by: 'require' };
  }
  throw moduleNotFound(name.module, [taskPaths.runtime]);
}

/** Node.js 22's runtime imports what is named as an ES module, and requires all else. */
function isRequired({ path }: TaskFile, files: TaskFiles): boolean {
  if (path.endsWith('.mjs')) return false;
  if (!path.endsWith('.js')) return true;
  return files.scopeOf(folderOf(path))?.config?.['type'] !== 'module';
}

function inFolder(path: string, files: TaskFiles, isOld: boolean): Entry {
  if (isOld) {
    const hasModule = (): boolean => false;
    const parent = taskPaths.runtime;
    const found = resolveRequire(path, { files, parent, loose: false, hasModule });
    if (found && 'file' in found) return { file: found.file, by: 'require' };
    throw moduleNotFound(path, [taskPaths.runtime]);
  }
  const message = `Directory import '${path}' is not supported resolving ES modules imported from ${taskPaths.runtime}`;
  throw nodeError('ERR_UNSUPPORTED_DIR_IMPORT', message, { members: { url: `file://${path}` } });
}
