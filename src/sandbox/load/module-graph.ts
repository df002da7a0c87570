import type { SourcePosition } from '../protocol.ts';
import { builtinModule } from './builtin-module.ts';
import type { Builtins } from './builtins.ts';
import { EsModule, graphOf } from './es-module.ts';
import type { BodyWords } from './es-module.ts';
import { evaluateText } from './evaluate-text.ts';
import type { ModuleNode } from './module-node.ts';
import { nodeError, placeError } from './node-error.ts';
import { belowRoot, extensionOf, folderOf } from './path-parts.ts';
import type { Resolved } from './resolve-import.ts';
import type { Sources } from './sources.ts';
import { StoppedSource } from './stopped-source.ts';
import type { TaskFile, TaskFiles } from './task-files.ts';
import { ValueModule } from './value-module.ts';

/** A request for a module, as the graph needs to know it. */
export interface GraphRequest {
  specifier: string;
  type: string | undefined;
  names: readonly { name: string }[];
  position?: SourcePosition;
}

export interface ModuleGraph {
  /** The module that a file is, with all that it imports, linked and ready to run. Throws as Node does. */
  load(file: TaskFile, type?: string): ModuleNode;
  /** The same by a name that a file imports. */
  request(request: GraphRequest, parent: TaskFile): ModuleNode;
}

export interface ModuleGraphOptions {
  files: TaskFiles;
  sources: Sources;
  builtins: Builtins;
  resolve: (specifier: string, parent: TaskFile) => Resolved;
  wordsOf: (file: TaskFile) => BodyWords;
  /** The CommonJS side: the names of a file before it runs, and its exports. */
  commonJs: { namesOf: (file: TaskFile) => string[]; exportsOf: (file: TaskFile) => unknown };
}

/** Makes the graph of the ES modules of a function and of what they import. */
export function createModuleGraph(options: ModuleGraphOptions): ModuleGraph {
  const { files, sources, builtins, resolve, wordsOf, commonJs } = options;
  const nodes = new Map<string, ModuleNode>();

  function request(asked: GraphRequest, parent: TaskFile): ModuleNode {
    try {
      const found = resolve(asked.specifier, parent);
      if (!('module' in found)) return nodeOf(found.file, asked.type);
      const names = asked.names.map(({ name }) => name);
      return builtinModule(
        builtins,
        found.module,
        names.filter((name) => name !== '*' && name !== 'default'),
      );
    } catch (error) {
      throw asked.position
        ? placeError(error, { file: belowRoot(parent.path), ...asked.position })
        : error;
    }
  }

  function nodeOf(file: TaskFile, type: string | undefined): ModuleNode {
    checkType(file, type);
    const known = nodes.get(file.path);
    if (known) return known;
    if (type === 'json') return remember(file, jsonModule(file));
    const analysis = sources.analysis(file);
    if (analysis.format === 'cjs') return remember(file, commonJsModule(file));
    const code = sources.code(file);
    if (analysis.stoppedAt) throw new StoppedSource(file.path, code, analysis.stoppedAt);
    const module = new EsModule({
      file,
      code,
      analysis,
      words: wordsOf(file),
      evaluate: evaluateText,
      scopeHint: scopeHint(file),
    });
    remember(file, module);
    try {
      module.link(module.requests.map((each) => request(each, file)));
    } catch (error) {
      nodes.delete(file.path);
      throw error;
    }
    return module;
  }

  function remember(file: TaskFile, node: ModuleNode): ModuleNode {
    nodes.set(file.path, node);
    return node;
  }

  function commonJsModule(file: TaskFile): ValueModule {
    return new ValueModule({
      kind: 'cjs',
      names: commonJs.namesOf(file),
      run: () => {
        const exports = commonJs.exportsOf(file);
        return (name) =>
          name === 'default' || name === 'module.exports' ? exports : memberOf(exports, name);
      },
    });
  }

  function jsonModule(file: TaskFile): ValueModule {
    const value = parseJson(file);
    return new ValueModule({ kind: 'json', names: ['default'], run: () => () => value });
  }

  function scopeHint(file: TaskFile): string {
    const scope = extensionOf(file.path) === '.js' ? files.scopeOf(folderOf(file.path)) : undefined;
    if (scope?.config?.['type'] !== 'module') return '';
    return `\nThis file is being treated as an ES module because it has a '.js' file extension and '${scope.path}' contains "type": "module". To treat it as a CommonJS script, rename it to use the '.cjs' file extension.`;
  }

  const ready = (node: ModuleNode): ModuleNode => {
    instantiate(node, new Set());
    return node;
  };
  return {
    load: (file, type) => ready(nodeOf(file, type)),
    request: (asked, parent) => ready(request(asked, parent)),
  };
}

/** Those that a module needs come first, as in the engine: their errors are the first to be heard. */
function instantiate(node: ModuleNode, seen: Set<ModuleNode>): void {
  if (seen.has(node)) return;
  seen.add(node);
  for (const need of node.needs) instantiate(need, seen);
  if (node instanceof EsModule) node.instantiate();
}

/** Whether a module or one that it needs awaits at its top level. */
export function isAsynchronous(node: ModuleNode): boolean {
  return [node, ...graphOf(node)].some((each) => each instanceof EsModule && each.asynchronous);
}

function checkType({ path }: TaskFile, type: string | undefined): void {
  const extension = extensionOf(path);
  const url = `file://${path}`;
  if (extension === '.json') {
    if (type === 'json') return;
    const message = `Module "${url}" needs an import attribute of "type: json"`;
    throw nodeError('ERR_IMPORT_ATTRIBUTE_MISSING', message, { type: TypeError });
  }
  if (!/^(?:\.[cm]?js)?$/.test(extension)) {
    const message = `Unknown file extension "${extension}" for ${path}`;
    throw nodeError('ERR_UNKNOWN_FILE_EXTENSION', message, { type: TypeError });
  }
  if (type === undefined) return;
  const message = `Module "${url}" is not of type "${type}"`;
  throw nodeError('ERR_IMPORT_ATTRIBUTE_TYPE_INCOMPATIBLE', message, { type: TypeError });
}

/** Reads a JSON file; an error says which it was. */
export function parseJson({ path, code }: TaskFile): unknown {
  try {
    return JSON.parse(code.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // The stack is made when it is first read, with the message of then.
    const { message, stack = '' } = error;
    error.message = `${path}: ${message}`;
    error.stack = stack.replace(message, () => error.message);
    throw error;
  }
}

function memberOf(value: unknown, name: string): unknown {
  return value === null || value === undefined
    ? undefined
    : (value as Record<string, unknown>)[name];
}
