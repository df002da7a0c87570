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

/** The SDK is part of Lambda's runtime, not of this project: its packages are there, with types that promise nothing. */
const sdk = { path: join(project, 'content/aws-sdk.d.ts'), code: "declare module '@aws-sdk/*';\n" };

/** What a handler may import at run time: what Lambda's runtime has by itself. */
const inRuntime = /^node:|^@aws-sdk\//;

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
  const text = (path: string) => (path === sdk.path ? sdk.code : codes.get(paths.get(path) ?? ''));
  const host = ts.createCompilerHost(options);
  const disk = ts.createCompilerHost(options);
  host.getCurrentDirectory = () => project;
  host.fileExists = (path) => text(path) !== undefined || disk.fileExists(path);
  host.readFile = (path) => text(path) ?? disk.readFile(path);
  host.directoryExists = (path) =>
    ts.sys.directoryExists(path) || [...paths.keys()].some((file) => dirname(file) === path);
  host.getSourceFile = (path, languageVersion) => {
    const code = text(path);
    if (code !== undefined) return ts.createSourceFile(path, code, languageVersion);
    if (!libraries.has(path)) libraries.set(path, disk.getSourceFile(path, languageVersion));
    return libraries.get(path);
  };
  const program = ts.createProgram([sdk.path, ...paths.keys()], options, host);
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
      ...runTimeImports(source).map((position) =>
        at(position, "Lambda's runtime does not have this module by itself"),
      ),
      ...(exportsHandler(program, source) ? [] : [at(0, "There is no export 'handler'")]),
    ];
  });
}

/** Positions of imports that remain when types are stripped, and that Lambda's runtime cannot resolve. */
function runTimeImports(source: ts.SourceFile): number[] {
  return source.statements
    .filter((statement) => ts.isImportDeclaration(statement))
    .filter(({ importClause }) => importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword)
    .filter(({ moduleSpecifier: name }) => ts.isStringLiteral(name) && !inRuntime.test(name.text))
    .map((statement) => statement.getStart(source));
}

function exportsHandler(program: ts.Program, source: ts.SourceFile): boolean {
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(source);
  return (
    module !== undefined &&
    checker.getExportsOfModule(module).some(({ name }) => name === 'handler')
  );
}
