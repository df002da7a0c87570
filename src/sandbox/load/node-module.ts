import { isNodeModule, nodeModuleNames } from '../module-chunks.ts';
import { nodeError } from './node-error.ts';
import type { RequireFunction } from './require.ts';
import { TaskModule } from './task-module.ts';

/** Node's `module`: what there is of it where modules are the function's files and the chunks. */
export function nodeModule(parts: { requireOf: (module: TaskModule) => RequireFunction }): object {
  const createRequire = (from: unknown): RequireFunction => {
    const text = from instanceof URL ? from.href : from;
    if (typeof text !== 'string' || !/^(?:file:\/\/)?\//.test(text)) {
      throw nodeError(
        'ERR_INVALID_ARG_VALUE',
        `The argument 'filename' must be a file URL object, file URL string, or absolute path string. Received ${typeof text === 'string' ? `'${text}'` : String(text)}`,
        { type: TypeError, frames: true },
      );
    }
    const path = text.startsWith('file:') ? decodeURIComponent(new URL(text).pathname) : text;
    return parts.requireOf(new TaskModule(path, undefined));
  };
  return Object.assign(TaskModule, {
    Module: TaskModule,
    builtinModules: Object.freeze([...nodeModuleNames]),
    createRequire,
    isBuiltin: (name: unknown) => typeof name === 'string' && isNodeModule(name),
    syncBuiltinESMExports: () => undefined,
  });
}
