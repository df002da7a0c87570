import { join } from 'node:path';
import { getLocation } from 'jsonc-parser';
import ts from 'typescript';
import { toPointer } from '../../../src/catalog/json-pointer.ts';

/** A JSON value, and the TypeScript type of @types/aws-lambda that it should fit. */
export interface TypedSample {
  /** Any name that no other one has. */
  name: string;
  /** As one writes it after importing what it names: `SQSEvent`. */
  type: string;
  value: unknown;
}

/** What the compiler says of one sample. `pointer` leads into its value. */
export interface TypeMismatch {
  name: string;
  pointer: string;
  message: string;
}

const project = join(import.meta.dirname, '../../..');
const options: ts.CompilerOptions = {
  lib: ['lib.es2024.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  noEmit: true,
  skipLibCheck: true,
  strict: true,
  target: ts.ScriptTarget.ES2024,
  types: ['node'],
};
/** A literal with a member that its type does not name; the service may send more than a type says. */
const unknownMember = new Set([2353, 2561]);

/** Assigns each sample to its type, and answers where it does not fit. Members that the type does not know are left out. */
export function compileSamples(samples: readonly TypedSample[]): TypeMismatch[] {
  let left = samples.map((sample) => ({ ...sample }));
  const found: TypeMismatch[] = [];
  let program: ts.Program | undefined;
  while (left.length > 0) {
    const round: ts.Program = compile(left, program);
    program = round;
    left = left.filter((sample) => {
      const errors = errorsOf(round, sample);
      const unknown = errors.filter(({ code }) => unknownMember.has(code));
      for (const { path } of unknown) sample.value = without(sample.value, path);
      if (unknown.length > 0) return true;
      for (const { path, message } of errors)
        found.push({ name: sample.name, pointer: toPointer(path), message });
      return false;
    });
  }
  return found;
}

const pathOf = (name: string): string =>
  join(project, 'content', `${name.replaceAll('/', '.')}.sample.ts`);
const assignment = 'export const value: ';

function textOf({ type, value }: TypedSample): string {
  const names = [...new Set(type.match(/\b[A-Z]\w+/g))].join(', ');
  return `import type { ${names} } from 'aws-lambda';\n${assignment}${type} =\n${JSON.stringify(value, null, 2)};\n`;
}

function compile(samples: readonly TypedSample[], old: ts.Program | undefined): ts.Program {
  const texts = new Map(samples.map((sample) => [pathOf(sample.name), textOf(sample)]));
  const host = ts.createCompilerHost(options, true);
  const disk = ts.createCompilerHost(options, true);
  host.getCurrentDirectory = () => project;
  host.fileExists = (path) => texts.has(path) || disk.fileExists(path);
  host.readFile = (path) => texts.get(path) ?? disk.readFile(path);
  host.getSourceFile = (path, version) => {
    const text = texts.get(path);
    if (text !== undefined) return ts.createSourceFile(path, text, version, true);
    return old?.getSourceFile(path) ?? disk.getSourceFile(path, version);
  };
  return ts.createProgram([...texts.keys()], options, host, old);
}

interface Located {
  code: number;
  path: (string | number)[];
  message: string;
}

function errorsOf(program: ts.Program, sample: TypedSample): Located[] {
  const source = program.getSourceFile(pathOf(sample.name));
  if (!source) throw new Error(`${sample.name} was not compiled.`);
  const text = source.text;
  const start = text.indexOf('=\n') + 2;
  return program.getSemanticDiagnostics(source).map((diagnostic) => {
    const offset = (diagnostic.start ?? 0) - start;
    const { path } = getLocation(text.slice(start), Math.max(0, offset + 1));
    return {
      code: diagnostic.code,
      path: offset < 0 ? [] : path,
      message: ts.flattenDiagnosticMessageText(diagnostic.messageText, ' '),
    };
  });
}

function without(value: unknown, path: readonly (string | number)[]): unknown {
  const copy = structuredClone(value);
  const parent = path.slice(0, -1).reduce<unknown>((at, key) => (at as never)[key], copy);
  const last = path.at(-1);
  if (last !== undefined) Reflect.deleteProperty(parent as object, last);
  return copy;
}
