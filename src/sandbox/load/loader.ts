import { noParser } from '../compile/compile-file.ts';
import type { Parsers } from '../compile/compile-file.ts';
import { isPlainCommonJs } from '../compile/is-plain-common-js.ts';
import type { heldChunks } from '../module-chunks.ts';
import type { Notice, RuntimeName } from '../protocol.ts';
import bufferModule from '../modules/buffer.ts';
import EventEmitter from '../modules/events.ts';
import { createBuiltins } from './builtins.ts';
import type { Builtins } from './builtins.ts';
import { createCommonJsLoader } from './common-js-loader.ts';
import type { CommonJsLoader } from './common-js-loader.ts';
import { inEngineWords } from './engine-words.ts';
import type { BodyWords } from './es-module.ts';
import { createImportWord } from './import-word.ts';
import { createModuleGraph } from './module-graph.ts';
import { lendSubtle } from './lend-subtle.ts';
import { moduleHint } from './module-hint.ts';
import { nodeModule } from './node-module.ts';
import { resolveImport } from './resolve-import.ts';
import type { Resolved } from './resolve-import.ts';
import { createSources } from './sources.ts';
import type { Sources } from './sources.ts';
import type { TaskFile, TaskFiles } from './task-files.ts';

export interface LoaderOptions {
  files: TaskFiles;
  parsers: Parsers;
  runtime: RuntimeName;
  /** The chunks that came with the function. */
  modules: Readonly<Record<string, string>>;
  /** What stands for `await`, in functions that keep an AsyncLocalStorage. */
  awaitWord: object | undefined;
  notify: (notice: Notice) => void;
}

/** Loads files and modules, by import and by require. */
export interface Loader {
  import(file: TaskFile): Promise<unknown>;
  require: CommonJsLoader['load'];
  sources: Sources;
  builtins: Builtins;
}

/** Makes a loader of a function's files. */
export function createLoader(options: LoaderOptions): Loader {
  const { files, runtime, notify, awaitWord } = options;
  const sources = createSources({ ...options, keepsContext: awaitWord !== undefined });
  const held: Record<(typeof heldChunks)[number], () => unknown> = {
    module: () => nodeModule({ requireOf: commonJs.requireOf }),
    // The process is an emitter, and Buffer a global: modules share them.
    buffer: () => bufferModule,
    events: () => EventEmitter,
  };
  const builtins = createBuiltins(options.modules, held);
  lendSubtle(globalThis.crypto, builtins);
  const hasModule = builtins.has;
  const onMissing = (specifier: string): void => {
    notify(moduleHint(specifier));
  };
  const resolve = (specifier: string, parent: TaskFile): Resolved => {
    const loose = parent.language === 'typescript';
    try {
      return resolveImport(specifier, { files, parent: parent.path, loose, hasModule });
    } catch (error) {
      if (!/^(?:\.{0,2}\/|file:)/.test(specifier)) onMissing(specifier);
      throw error;
    }
  };
  const words = new Map<TaskFile, BodyWords>();
  const wordsOf = (file: TaskFile): BodyWords => {
    const known = words.get(file);
    if (known) return known;
    const importWord = createImportWord({
      path: file.path,
      runtime,
      resolve: (specifier) => resolve(specifier, file),
      load: async (specifier, type) => {
        try {
          const node = graph.request({ specifier, type, names: [] }, file);
          await node.evaluate();
          return node.namespace;
        } catch (error) {
          throw await inEngineWords(error);
        }
      },
    });
    const made = { importWord, awaitWord };
    words.set(file, made);
    return made;
  };
  const commonJs: CommonJsLoader = createCommonJsLoader({
    files,
    sources,
    hasModule,
    requiresEsModules: runtime !== 'nodejs22.x',
    isPlain: (file) =>
      awaitWord === undefined && isPlainCommonJs(sources.code(file)) && !file.path.endsWith('.mjs'),
    canAnalyse: options.parsers.analyse !== noParser,
    wordsOf,
    loadModule: (specifier) => builtins.get(specifier),
    loadEsModule: (file) => graph.load(file),
    onMissing: (specifier) => {
      if (!/^\.{0,2}\//.test(specifier)) onMissing(specifier);
    },
  });
  const graph = createModuleGraph({
    files,
    sources,
    builtins,
    resolve,
    wordsOf,
    commonJs: { namesOf: commonJs.namesOf, exportsOf: (file) => commonJs.load(file) },
  });
  return {
    sources,
    builtins,
    require: commonJs.load,
    import: async (file) => {
      try {
        const node = graph.load(file);
        await node.evaluate();
        return node.namespace;
      } catch (error) {
        throw await inEngineWords(error);
      }
    },
  };
}
