import { importWord } from '../compile/compile-module.ts';
import type { CompiledModule } from '../compile/compile-module.ts';
import type { Notice } from '../protocol.ts';
import { missingModule } from './missing-module.ts';
import { moduleHint } from './module-hint.ts';
import { commonJsPrefix, sourceUrl, taskPaths } from './task-paths.ts';

// Taken before user code runs, and called as an indirect eval: the module sees globals alone.
// eslint-disable-next-line no-eval -- The worker exists to run the reader's code.
const evaluate = globalThis.eval as (source: string) => unknown;

/** Runs a module and answers its exports. `notify` hears what an import could not give. */
export async function loadModule(
  module: CompiledModule,
  notify: (notice: Notice) => void,
): Promise<unknown> {
  defineImport(notify);
  const missing = module.imports[0];
  if (missing) {
    notify(moduleHint(missing.specifier));
    throw missingModule(missing.specifier);
  }
  return module.format === 'esm' ? await runEsm(module.code) : runCommonJs(module.code, notify);
}

async function runEsm(code: string): Promise<unknown> {
  const text = `${code}\n//# sourceURL=${sourceUrl('esm')}`;
  const url = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  try {
    return await import(/* @vite-ignore */ url);
  } finally {
    URL.revokeObjectURL(url);
  }
}

function runCommonJs(code: string, notify: (notice: Notice) => void): unknown {
  const module = {
    exports: {} as unknown,
    id: taskPaths.cjs,
    filename: taskPaths.cjs,
    loaded: false,
  };
  const require = Object.assign(
    (specifier: string): never => {
      notify(moduleHint(specifier));
      throw cannotFind(specifier);
    },
    { main: undefined, cache: {} },
  );
  const text = `${commonJsPrefix}${code}\n})\n//# sourceURL=${sourceUrl('cjs')}`;
  const run = evaluate(text) as (this: unknown, ...args: unknown[]) => void;
  run.call(module.exports, module.exports, require, module, taskPaths.cjs, taskPaths.root);
  module.loaded = true;
  return module.exports;
}

function cannotFind(specifier: string): Error {
  const requireStack = [taskPaths.cjs];
  const message = `Cannot find module '${specifier}'\nRequire stack:\n- ${taskPaths.cjs}`;
  return Object.assign(new Error(message), { code: 'MODULE_NOT_FOUND', requireStack });
}

/** What stands for `import` in expressions: see `importWord`. */
function defineImport(notify: (notice: Notice) => void): void {
  const importModule = (specifier: unknown): Promise<never> => {
    const name = String(specifier);
    notify(moduleHint(name));
    return Promise.reject(missingModule(name));
  };
  const meta = {
    dirname: taskPaths.root,
    filename: taskPaths.esm,
    url: `file://${taskPaths.esm}`,
    main: false,
    resolve: (specifier: string) => {
      throw missingModule(specifier);
    },
  };
  Object.defineProperty(globalThis, importWord, {
    value: Object.assign(importModule, { meta }),
    configurable: true,
  });
}
