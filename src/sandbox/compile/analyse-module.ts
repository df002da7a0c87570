import type { AnyNode, Program } from 'acorn';
import type { SourcePosition } from '../protocol.ts';
import { awaitEdits } from './await-edits.ts';
import { commonJsNames } from './common-js-names.ts';
import type { CommonJsNames } from './common-js-names.ts';
import type { Edit } from './edit-text.ts';
import type { ModuleRecord } from './module-record.ts';
import { parseSource } from './parse-source.ts';
import { awaits, importEdits, isImportWord } from './read-expressions.ts';
import { readModule } from './read-module.ts';
import { walkTree } from './walk-tree.ts';

/** A file's name may say how its text is to be read; else `js` lets the text decide, as in Node 24. */
export type FormatRule = 'esm' | 'cjs' | 'js' | 'index';

export type ModuleAnalysis = {
  /** For `import(…)`, `import.meta` and, where asked for, `await`. */
  edits: Edit[];
  /** Where the parser stopped. The engine decides whether it is an error, and words it. */
  stoppedAt?: SourcePosition;
} & ({ format: 'esm'; record: ModuleRecord } | { format: 'cjs'; exported: CommonJsNames });

export interface AnalysisOptions {
  rule: FormatRule;
  /** Whether an AsyncLocalStorage must survive `await`. */
  keepsContext?: boolean;
}

/**
 * Reads a file's imports and exports. As in Node 24, CommonJS is what has no ESM syntax; the page's
 * `index`, whose name says nothing, must also use `module`, `exports` or `require`.
 */
export function analyseModule(code: string, options: AnalysisOptions): ModuleAnalysis {
  const { rule, keepsContext = false } = options;
  const parsed = parseSource(code, rule === 'cjs' ? 'commonjs' : 'module');
  if ('stoppedAt' in parsed) return analyseStopped(code, options, parsed.stoppedAt);
  const { program } = parsed;
  const edits = [...importEdits(program), ...(keepsContext ? awaitEdits(program) : [])];
  const format = rule === 'esm' || rule === 'cjs' ? rule : formatOf(program, rule);
  return format === 'esm'
    ? { format, edits, record: readModule(code, program) }
    : { format, edits, exported: commonJsNames(program) };
}

/** What does not parse as a module may be CommonJS in sloppy mode; or it is an error. */
function analyseStopped(
  code: string,
  options: AnalysisOptions,
  stoppedAt: SourcePosition,
): ModuleAnalysis {
  const { rule } = options;
  if (rule === 'js' || rule === 'index') {
    const script = parseSource(code, 'commonjs');
    if ('program' in script && (rule === 'js' || usesCommonJs(script.program))) {
      return analyseModule(code, { ...options, rule: 'cjs' });
    }
  }
  if (
    rule === 'cjs' ||
    (rule === 'js' && !hasEsmLine(code)) ||
    (rule === 'index' && looksLikeCommonJs(code))
  ) {
    return {
      format: 'cjs',
      edits: [],
      exported: { names: new Set(), reexports: [] },
      stoppedAt,
    };
  }
  return { format: 'esm', edits: [], record: emptyRecord, stoppedAt };
}

const emptyRecord: ModuleRecord = {
  requests: [],
  exports: [],
  assigned: new Set(),
  calls: [],
  asynchronous: false,
  namelessDefault: false,
  bodyEdits: [],
};

function formatOf(program: Program, rule: 'js' | 'index'): 'esm' | 'cjs' {
  let esm = program.body.some(({ type }) => esmOnly.has(type));
  walkTree(program, (node, { inFunction }) => {
    esm ||= node.type === 'MetaProperty' && isImportWord(node);
    esm ||= !inFunction && awaits(node);
  });
  if (esm) return 'esm';
  return rule === 'js' || usesCommonJs(program) ? 'cjs' : 'esm';
}

const esmOnly: ReadonlySet<string> = new Set([
  'ImportDeclaration',
  'ExportAllDeclaration',
  'ExportNamedDeclaration',
  'ExportDefaultDeclaration',
]);

function usesCommonJs(program: Program): boolean {
  let uses = false as boolean;
  walkTree(program, (node) => {
    uses ||= isCommonJs(node);
  });
  return uses;
}

function isCommonJs(node: AnyNode): boolean {
  if (node.type === 'CallExpression') return isNamed(node.callee, 'require');
  if (node.type !== 'MemberExpression') return false;
  return (
    isNamed(node.object, 'exports') ||
    (isNamed(node.object, 'module') && isNamed(node.property, 'exports'))
  );
}

function isNamed(node: AnyNode, name: string): boolean {
  return node.type === 'Identifier' && node.name === name;
}

/** For a source that does not parse: which file name its error should bear. */
function looksLikeCommonJs(code: string): boolean {
  return /\bmodule\.exports\b|\bexports\.\w|\brequire\(/.test(code) && !hasEsmLine(code);
}

function hasEsmLine(code: string): boolean {
  return /^\s*(?:import|export)\b/m.test(code);
}
