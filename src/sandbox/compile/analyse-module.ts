import { parse } from 'acorn';
import type { AnyNode, Program } from 'acorn';
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
  let esm = false;
  let commonJs = false;
  walkTree(program, (visited) => {
    const node = visited as AnyNode;
    switch (node.type) {
      case 'ImportDeclaration':
      case 'ExportAllDeclaration':
      case 'ExportNamedDeclaration':
        esm = true;
        if (node.source) imports.push(importOf(node.source));
        break;
      case 'ExportDefaultDeclaration':
        esm = true;
        break;
      case 'MetaProperty':
        if (node.meta.name !== 'import') break;
        esm = true;
        importWords.push(node.start);
        break;
      case 'ImportExpression':
        importWords.push(node.start);
        break;
      case 'MemberExpression':
        commonJs ||= isCommonJsObject(node.object, node.property);
        break;
      case 'CallExpression':
        commonJs ||= isNamed(node.callee, 'require');
        break;
      default:
    }
  });
  const sorted = imports.sort((a, b) => a.position.line - b.position.line);
  return { format: commonJs && !esm ? 'cjs' : 'esm', imports: sorted, importWords };
}

function importOf(source: { value?: unknown; loc?: unknown }): StaticImport {
  const { start } = source.loc as { start: { line: number; column: number } };
  const position = { line: start.line, column: start.column + 1 };
  return { specifier: String(source.value), position };
}

function isCommonJsObject(object: AnyNode, property: AnyNode): boolean {
  return isNamed(object, 'exports') || (isNamed(object, 'module') && isNamed(property, 'exports'));
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
