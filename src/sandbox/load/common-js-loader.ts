import { runCommonJs } from './common-js.ts';
import type { BodyWords } from './es-module.ts';
import { evaluateText } from './evaluate-text.ts';
import type { ModuleNode } from './module-node.ts';
import { isAsynchronous, parseJson } from './module-graph.ts';
import { nodeError } from './node-error.ts';
import { extensionOf } from './path-parts.ts';
import { createRequireOf } from './require.ts';
import type { RequireFunction, RequireParts } from './require.ts';
import { resolveRequire } from './resolve-require.ts';
import type { Sources } from './sources.ts';
import { TaskModule } from './task-module.ts';
import type { TaskFile } from './task-files.ts';

export interface CommonJsLoader {
  /** The exports of a file, which runs it if it has not run. */
  load(file: TaskFile, parent?: TaskModule): unknown;
  requireOf(module: TaskModule): RequireFunction;
  /** The names that an ES module may import from a file. */
  namesOf(file: TaskFile): string[];
}

export interface CommonJsLoaderOptions extends Omit<RequireParts, 'cache' | 'loadFile' | 'loose'> {
  sources: Sources;
  /** Whether `require` takes ES modules; else it says that it does not. */
  requiresEsModules: boolean;
  /** Whether a file needs no parser: it has no word that we would replace. */
  isPlain: (file: TaskFile) => boolean;
  /** Whether there is a parser: a function of one plain file does without. */
  canAnalyse: boolean;
  wordsOf: (file: TaskFile) => BodyWords;
  loadEsModule: (file: TaskFile) => ModuleNode;
}

/** Makes the CommonJS side: one cache, and `require` for each module. */
export function createCommonJsLoader(options: CommonJsLoaderOptions): CommonJsLoader {
  const {
    files,
    sources,
    isPlain,
    canAnalyse,
    wordsOf,
    loadEsModule,
    requiresEsModules,
    hasModule,
  } = options;
  const cache = Object.create(null) as Record<string, TaskModule>;

  const requireOf = (module: TaskModule): RequireFunction => {
    const loose = files.get(module.filename)?.language === 'typescript';
    return createRequireOf(module, { ...options, loose, cache, loadFile: load });
  };
  function load(file: TaskFile, parent?: TaskModule): unknown {
    const known = cache[file.path];
    if (known) return known.exports;
    const isJson = extensionOf(file.path) === '.json';
    if (!isJson && !isPlain(file) && sources.analysis(file).format === 'esm') {
      return requireEsModule(file, parent);
    }
    const module = new TaskModule(file.path, parent);
    module.require = requireOf(module);
    cache[file.path] = module;
    try {
      if (isJson) module.exports = parseJson(file);
      else {
        runCommonJs({
          module,
          code: sources.code(file),
          edits: isPlain(file) ? [] : sources.analysis(file).edits,
          stoppedAt: () => (canAnalyse ? sources.analysis(file).stoppedAt : undefined),
          words: wordsOf(file),
          evaluate: evaluateText,
        });
      }
    } catch (error) {
      Reflect.deleteProperty(cache, file.path);
      throw error;
    }
    module.loaded = true;
    return module.exports;
  }
  function requireEsModule(file: TaskFile, parent: TaskModule | undefined): unknown {
    if (!requiresEsModules) throw requireRefused(file, parent);
    const node = loadEsModule(file);
    if (isAsynchronous(node)) throw awaitsTooMuch(file, parent);
    void node.evaluate();
    return requiredNamespace(node);
  }
  const namesOf = (file: TaskFile, seen = new Set<TaskFile>()): string[] => {
    const analysis = sources.analysis(file);
    if (analysis.format !== 'cjs' || seen.has(file)) return [];
    seen.add(file);
    const names = new Set(analysis.exported.names);
    for (const specifier of analysis.exported.reexports) {
      const found = resolveRequire(specifier, {
        files,
        parent: file.path,
        loose: false,
        hasModule,
      });
      if (found && 'file' in found) for (const name of namesOf(found.file, seen)) names.add(name);
    }
    names.add('default');
    if (requiresEsModules) names.add('module.exports');
    return [...names];
  };
  return { load, requireOf, namesOf };
}

/** What `require` makes of an ES module: `module.exports` as it exports it, or its namespace. */
function requiredNamespace(node: ModuleNode): unknown {
  const names = node.names();
  const own = node.namespace as Record<string, unknown>;
  if (names.includes('module.exports')) return own['module.exports'];
  if (!names.includes('default') || names.includes('__esModule')) return own;
  const result = Object.create(null) as object;
  Object.defineProperty(result, '__esModule', { value: true, enumerable: true });
  for (const name of Object.keys(own)) {
    Object.defineProperty(result, name, { get: () => own[name], enumerable: true });
  }
  return Object.defineProperty(result, Symbol.toStringTag, { value: 'Module' });
}

function awaitsTooMuch(file: TaskFile, parent: TaskModule | undefined): Error {
  const stack = parent ? `\nRequire stack:\n- ${parent.filename}` : '';
  return nodeError(
    'ERR_REQUIRE_ASYNC_MODULE',
    `require() cannot be used on an ESM graph with top-level await. Use import() instead. To see where the top-level await comes from, use --experimental-print-required-tla.\nRequired module: ${file.path}${stack}`,
  );
}

/** Lambda's Node.js 22 does not let CommonJS require ES modules. */
function requireRefused(file: TaskFile, parent: TaskModule | undefined): Error {
  const from = parent ? ` from ${parent.filename}` : '';
  const change =
    file.path.endsWith('.mjs') || !parent
      ? file.path
      : `${file.path.split('/').pop() ?? ''} in ${parent.filename}`;
  return nodeError(
    'ERR_REQUIRE_ESM',
    `require() of ES Module ${file.path}${from} not supported.\nInstead change the require of ${change} to a dynamic import() which is available in all CommonJS modules.`,
    { frames: true },
  );
}
