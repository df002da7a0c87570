import { parse } from 'acorn';
import type { AnyNode, Literal, Program } from 'acorn';
import type { SourcePosition } from '../protocol.ts';
import { walkTree } from './walk-tree.ts';

/** An import that the module names before it runs. */
export interface StaticImport {
  specifier: string;
  position: SourcePosition;
}

export interface ModuleAnalysis {
  format: 'esm' | 'cjs';
  imports: StaticImport[];
  /** Offsets of the word `import` in `import(…)` and `import.meta`. */
  importWords: number[];
  /** Where the parser stopped. The engine decides whether it is an error, and words it. */
  stoppedAt?: SourcePosition;
}

/**
 * Whether a source is an ES module or CommonJS, and what it imports. As in Node 24, CommonJS is what
 * has no ESM syntax; here it must also use `module`, `exports` or `require`.
 */
export function analyseModule(code: string): ModuleAnalysis {
  const parsed = tryParse(code, 'module');
  if (!('stoppedAt' in parsed)) return describe(parsed.program);
  const script = tryParse(code, 'script');
  const described = 'stoppedAt' in script ? undefined : describe(script.program);
  if (described?.format === 'cjs') return described;
  const format = looksLikeCommonJs(code) ? 'cjs' : 'esm';
  return { format, imports: [], importWords: [], stoppedAt: parsed.stoppedAt };
}

type Parsed = { program: Program } | { stoppedAt: SourcePosition };

function tryParse(code: string, sourceType: 'module' | 'script'): Parsed {
  try {
    const program = parse(code, {
      ecmaVersion: 'latest',
      sourceType,
      locations: true,
      allowReturnOutsideFunction: sourceType === 'script',
    });
    return { program };
  } catch (error) {
    return { stoppedAt: placeOf(error) };
  }
}

/** Acorn counts columns from 0. A source that nests too deeply ends in a RangeError without place. */
function placeOf(error: unknown): SourcePosition {
  const loc = error instanceof SyntaxError && 'loc' in error ? error.loc : undefined;
  const place = loc as { line: number; column: number } | undefined;
  return place ? { line: place.line, column: place.column + 1 } : { line: 1, column: 1 };
}

function describe(program: Program): ModuleAnalysis {
  const imports: StaticImport[] = [];
  const importWords: number[] = [];
  let esm = false as boolean;
  let commonJs = false as boolean;
  walkTree(program, (visited) => {
    const node = visited as AnyNode;
    const source = sourceOf(node);
    if (source) imports.push(importOf(source));
    if (isImportWord(node)) importWords.push(node.start);
    esm ||= esmOnly.has(node.type) || (node.type === 'MetaProperty' && isImportWord(node));
    commonJs ||= usesCommonJs(node);
  });
  const sorted = imports.sort((a, b) => a.position.line - b.position.line);
  return { format: commonJs && !esm ? 'cjs' : 'esm', imports: sorted, importWords };
}

const esmOnly: ReadonlySet<string> = new Set([
  'ImportDeclaration',
  'ExportAllDeclaration',
  'ExportNamedDeclaration',
  'ExportDefaultDeclaration',
]);

function sourceOf(node: AnyNode): Literal | undefined {
  if (node.type === 'ImportDeclaration' || node.type === 'ExportAllDeclaration') return node.source;
  return node.type === 'ExportNamedDeclaration' ? (node.source ?? undefined) : undefined;
}

function isImportWord(node: AnyNode): boolean {
  if (node.type === 'MetaProperty') return node.meta.name === 'import';
  return node.type === 'ImportExpression';
}

function importOf({ value, loc }: Literal): StaticImport {
  const { line, column } = loc?.start ?? { line: 1, column: 0 };
  return { specifier: String(value), position: { line, column: column + 1 } };
}

function usesCommonJs(node: AnyNode): boolean {
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
  return (
    /\bmodule\.exports\b|\bexports\.\w|\brequire\(/.test(code) &&
    !/^\s*(?:import|export)\b/m.test(code)
  );
}
