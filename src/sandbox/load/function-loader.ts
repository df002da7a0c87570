import type { FormatRule } from '../compile/analyse-module.ts';
import { loadParsers, toJavaScript } from '../compile/compile-file.ts';
import type { Parsers } from '../compile/compile-file.ts';
import { isPlainCommonJs } from '../compile/is-plain-common-js.ts';
import { isPlainModule } from '../compile/is-plain-module.ts';
import { locateSyntaxError } from '../compile/locate-syntax-error.ts';
import type { FilePosition, FunctionFile, FunctionSpec, Notice, RuntimeName } from '../protocol.ts';
import { taskPaths } from '../runtime/task-paths.ts';
import { services } from '../services.ts';
import { excerptError } from './common-js.ts';
import { keepAsyncContext } from './keep-async-context.ts';
import { findEntry } from './find-entry.ts';
import { importText } from './import-text.ts';
import { createLoader } from './loader.ts';
import type { Loader } from './loader.ts';
import { placeOfError } from './node-error.ts';
import { parseHandler } from './parse-handler.ts';
import { belowRoot, extensionOf } from './path-parts.ts';
import { placeInStack } from './place-in-stack.ts';
import { resolveHandler } from './resolve-handler.ts';
import type { LambdaHandler } from './resolve-handler.ts';
import { warnOfModuleSyntax } from './warn-of-module-syntax.ts';
import { TaskModule } from './task-module.ts';
import { createTaskFiles } from './task-files.ts';
import type { TaskFile } from './task-files.ts';

export interface FunctionLoaderOptions {
  function: FunctionSpec;
  /** The chunks that came with the request. */
  modules: Readonly<Record<string, string>>;
  notify: (notice: Notice) => void;
}

/** Loads a function in its init phase. */
export interface FunctionLoader {
  /** Runs the function's module and finds the handler. Rejects with what it throws. */
  load(): Promise<LambdaHandler>;
  /** Where in the files an error in loading arose that its own stack does not tell. */
  placeOf(error: unknown): Promise<FilePosition | undefined>;
  /** What `process.getBuiltinModule` answers. */
  getBuiltinModule(name: unknown): unknown;
}

/** Makes the loader, with the parsers that the files need: most functions need none. */
export async function createFunctionLoader(
  options: FunctionLoaderOptions,
): Promise<FunctionLoader> {
  const { function: spec, modules, notify } = options;
  const sources = spec.files.filter(({ name }) => extensionOf(name) !== '.json');
  const keepsContext = sources.some(({ code }) => /\bAsync(?:LocalStorage|Resource)\b/.test(code));
  const types = await loadParsers({ analyser: false, types: sources.some(isTypeScript) });
  const isPackage = spec.files.some(({ name }) => name.endsWith('package.json'));
  const isAlone = sources.length === 1 && !keepsContext && !isPackage;
  const [only] = sources;
  const plain = isAlone && only ? plainFormat(only, types, spec.runtime) : undefined;
  const parsers: Parsers = plain
    ? types
    : { ...types, analyse: (await loadParsers({ analyser: true, types: false })).analyse };
  const files = createTaskFiles(spec.files, (file) => `index.${indexFormat(file, plain, parsers)}`);
  services.taskFiles = files.all().map(({ path, code }) => ({ name: belowRoot(path), code }));
  const loader = createLoader({
    files,
    parsers,
    runtime: spec.runtime,
    modules,
    awaitWord: keepsContext ? keepAsyncContext(globalThis) : undefined,
    notify,
  });
  let entry: TaskFile | undefined;
  return {
    load: async () => {
      const name = parseHandler(spec.handler);
      const found = findEntry(name, files, spec.runtime);
      entry = found.file;
      const { path } = found.file;
      const exports = await run(found, loader, plain).catch((error: unknown) => {
        warnOfModuleSyntax(error, path);
        throw error;
      });
      return resolveHandler(exports, {
        name,
        runtime: spec.runtime,
        executionEnvironment: spec.environment['AWS_EXECUTION_ENV'],
      });
    },
    placeOf: async (error) =>
      placeOfError(error) ??
      placeInStack(error) ??
      (error instanceof SyntaxError ? await locate(entry, loader) : undefined),
    getBuiltinModule: (name) =>
      typeof name === 'string' && loader.builtins.has(name) && !name.startsWith('@')
        ? loader.builtins.get(name)
        : undefined,
  };
}

function isTypeScript({ language }: FunctionFile): boolean {
  return language === 'typescript';
}

/** The format of a file that needs no analysis. */
function plainFormat(
  file: FunctionFile,
  parsers: Parsers,
  runtime: RuntimeName,
): 'esm' | 'cjs' | undefined {
  const code = tryJavaScript(file, parsers);
  const extension = extensionOf(file.name);
  if (code === undefined) return undefined;
  // Node.js 22 in Lambda takes `.js` for CommonJS whatever its text is.
  const detects = runtime !== 'nodejs22.x' || extension !== '.js';
  if (isPlainModule(code) && detects && /^(?:\.m?[jt]s)?$/.test(extension)) return 'esm';
  return isPlainCommonJs(code) && /^(?:\.c?[jt]s)?$/.test(extension) ? 'cjs' : undefined;
}

function indexFormat(
  file: FunctionFile,
  plain: 'esm' | 'cjs' | undefined,
  parsers: Parsers,
): 'mjs' | 'js' {
  if (plain) return plain === 'esm' ? 'mjs' : 'js';
  const code = tryJavaScript(file, parsers);
  if (code === undefined || isPlainModule(code)) return 'mjs';
  const rule: FormatRule = 'index';
  return isPlainCommonJs(code) || parsers.analyse(code, { rule }).format === 'cjs' ? 'js' : 'mjs';
}

function tryJavaScript(file: FunctionFile, parsers: Parsers): string | undefined {
  try {
    return toJavaScript(file, parsers);
  } catch {
    // It is an error only where the file is asked for.
    return undefined;
  }
}

async function run(
  { file, by }: { file: TaskFile; by: 'import' | 'require' },
  loader: Loader,
  plain: 'esm' | 'cjs' | undefined,
): Promise<unknown> {
  if (by === 'require') return loader.require(file, new TaskModule(taskPaths.runtime, undefined));
  if (plain === 'cjs') return await namespaceOf(file, await requirePlain(file, loader), loader);
  if (plain === undefined || loader.sources.rule(file) === 'cjs') return await loader.import(file);
  return await importText(`${loader.sources.code(file)}\n//# sourceURL=file://${file.path}`);
}

/** The engine does not say where a file without parser has its syntax error. */
async function requirePlain(file: TaskFile, loader: Loader): Promise<unknown> {
  try {
    return loader.require(file);
  } catch (error) {
    const code = loader.sources.code(file);
    const place = error instanceof SyntaxError ? await locateSyntaxError(code, 'cjs') : undefined;
    throw place ? excerptError(error, file.path, code, place) : error;
  }
}

/** What `import()` gives of CommonJS: all of it as `default`; members of a function by their names. */
async function namespaceOf(file: TaskFile, exports: unknown, loader: Loader): Promise<object> {
  if (typeof exports !== 'function') return { default: exports };
  const { analyse } = await loadParsers({ analyser: true, types: false });
  const analysis = analyse(loader.sources.code(file), { rule: 'cjs' });
  const names = analysis.format === 'cjs' ? [...analysis.exported.names] : [];
  const members = exports as unknown as Record<string, unknown>;
  return { ...Object.fromEntries(names.map((name) => [name, members[name]])), default: exports };
}

async function locate(
  entry: TaskFile | undefined,
  { sources }: Loader,
): Promise<FilePosition | undefined> {
  if (!entry) return undefined;
  const place = await locateSyntaxError(sources.code(entry), sources.rule(entry));
  return place && { file: belowRoot(entry.path), ...place };
}
