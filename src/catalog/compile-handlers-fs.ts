import { dirname, join } from 'node:path';
import ts from 'typescript';

/** An error of the compiler, with line and column counted from 1. */
export interface CompileError {
  file: string;
  line: number;
  column: number;
  message: string;
}

/** Where modules and types are looked up: handlers compile as if they lay below this project's folder. */
const project = join(import.meta.dirname, '../..');

const options: ts.CompilerOptions = {
  erasableSyntaxOnly: true,
  lib: ['lib.es2024.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  noEmit: true,
  skipLibCheck: true,
  strict: true,
  target: ts.ScriptTarget.ES2024,
  types: ['node'],
  verbatimModuleSyntax: true,
};

const libraries = new Map<string, ts.SourceFile | undefined>();
const remembered = new Map<string, CompileError[]>();

/**
 * Compiles handlers, given by path, in one program, each as a module of its own. The answer to the same files is
 * remembered, and library files are parsed once a process.
 */
export function compileHandlers(codes: ReadonlyMap<string, string>): CompileError[] {
  const key = JSON.stringify([...codes]);
  const errors = remembered.get(key) ?? compile(codes);
  remembered.set(key, errors);
  return errors;
}

function compile(codes: ReadonlyMap<string, string>): CompileError[] {
  const paths = new Map([...codes.keys()].map((file) => [join(project, 'content', file), file]));
  const text = (path: string) => codes.get(paths.get(path) ?? '');
  const host = ts.createCompilerHost(options, true);
  const disk = ts.createCompilerHost(options, true);
  host.getCurrentDirectory = () => project;
  host.fileExists = (path) => text(path) !== undefined || disk.fileExists(path);
  host.readFile = (path) => text(path) ?? disk.readFile(path);
  host.directoryExists = (path) =>
    ts.sys.directoryExists(path) || [...paths.keys()].some((file) => dirname(file) === path);
  host.getSourceFile = (path, languageVersion) => {
    const code = text(path);
    if (code !== undefined) return ts.createSourceFile(path, code, languageVersion, true);
    if (!libraries.has(path)) libraries.set(path, disk.getSourceFile(path, languageVersion));
    return libraries.get(path);
  };
  const program = ts.createProgram([...paths.keys()], options, host);
  return [...paths].flatMap(([path, file]) => {
    const source = program.getSourceFile(path);
    if (!source) return [];
    const at = (position: number, message: string) => {
      const { line, character } = source.getLineAndCharacterOfPosition(position);
      return { file, line: line + 1, column: character + 1, message };
    };
    const found = [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ];
    return [
      ...found.map(({ start, messageText }) =>
        at(start ?? 0, ts.flattenDiagnosticMessageText(messageText, ' ')),
      ),
      ...runTimeImports(source).map((position) => at(position, 'This import is there at run time')),
      ...(exportsHandler(program, source) ? [] : [at(0, "There is no export 'handler'")]),
    ];
  });
}

/** Positions of imports that remain when types are stripped. */
function runTimeImports(source: ts.SourceFile): number[] {
  return source.statements
    .filter((statement) => ts.isImportDeclaration(statement))
    .filter(({ importClause }) => importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword)
    .map((statement) => statement.getStart());
}

function exportsHandler(program: ts.Program, source: ts.SourceFile): boolean {
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(source);
  return (
    module !== undefined &&
    checker.getExportsOfModule(module).some(({ name }) => name === 'handler')
  );
}
