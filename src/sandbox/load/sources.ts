import type { FormatRule, ModuleAnalysis } from '../compile/analyse-module.ts';
import { toJavaScript } from '../compile/compile-file.ts';
import type { Parsers } from '../compile/compile-file.ts';
import { SourceError } from '../compile/source-error.ts';
import type { RuntimeName } from '../protocol.ts';
import { nodeError, placeError } from './node-error.ts';
import { belowRoot, extensionOf, folderOf } from './path-parts.ts';
import type { TaskFile, TaskFiles } from './task-files.ts';

/** The files as JavaScript, each made and analysed once, when it is first asked for. */
export interface Sources {
  /** Throws `SourceError`, with its place remembered. */
  code(file: TaskFile): string;
  analysis(file: TaskFile): ModuleAnalysis;
  /** How its name and the nearest package.json let it be read. */
  rule(file: TaskFile): FormatRule;
}

export interface SourcesOptions {
  files: TaskFiles;
  parsers: Parsers;
  runtime: RuntimeName;
  keepsContext: boolean;
}

/** Makes the sources. */
export function createSources(options: SourcesOptions): Sources {
  const { files, parsers, runtime, keepsContext } = options;
  const codes = new Map<TaskFile, string>();
  const analyses = new Map<TaskFile, ModuleAnalysis>();
  const code = (file: TaskFile): string => {
    const known = codes.get(file);
    if (known !== undefined) return known;
    try {
      const made = toJavaScript(file, parsers);
      codes.set(file, made);
      return made;
    } catch (error) {
      const position = error instanceof SourceError ? error.position : undefined;
      throw position ? placeError(error, { file: belowRoot(file.path), ...position }) : error;
    }
  };
  const rule = (file: TaskFile): FormatRule => {
    const extension = extensionOf(file.path);
    if (extension === '.mjs') return 'esm';
    if (extension === '.cjs') return 'cjs';
    const scope = files.scopeOf(folderOf(file.path));
    if (scope && !scope.config) {
      throw nodeError('ERR_INVALID_PACKAGE_CONFIG', `Invalid package config ${scope.path}.`);
    }
    const type = scope?.config?.['type'];
    if (type === 'module') return 'esm';
    // Lambda's Node.js 22 turns the detection of ES modules off.
    return type === 'commonjs' || runtime === 'nodejs22.x' ? 'cjs' : 'js';
  };
  return {
    code,
    rule,
    analysis: (file) => {
      const known = analyses.get(file);
      if (known) return known;
      const made = parsers.analyse(code(file), { rule: rule(file), keepsContext });
      analyses.set(file, made);
      return made;
    },
  };
}
