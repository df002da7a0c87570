import 'monaco-editor/languages/definitions/javascript/register';
import 'monaco-editor/languages/definitions/typescript/register';
import TypeScriptWorker from 'monaco-editor/languages/features/typescript/ts.worker?worker';
import {
  javascriptDefaults,
  typescriptDefaults,
} from 'monaco-editor/languages/features/typescript/register';
import type { ModuleResolutionKind } from 'monaco-editor/languages/features/typescript/register';
import { handlerGlobals } from './handler-globals.ts';
import { addWorker } from './monaco-core.client.ts';

const typesOfLambda = import.meta.glob<string>('/node_modules/@types/aws-lambda/**/*.d.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

// TypeScript's own numbers; Monaco's enums have not kept up with them.
const esNext = 99;
const bundler = 100 as number as ModuleResolutionKind;
const everyFileIsModule = 3;

for (const [label, defaults] of Object.entries({
  javascript: javascriptDefaults,
  typescript: typescriptDefaults,
})) {
  addWorker(label, () => new TypeScriptWorker());
  defaults.setCompilerOptions({
    allowJs: true,
    allowNonTsExtensions: true,
    erasableSyntaxOnly: true,
    lib: ['es2024'],
    module: esNext,
    moduleDetection: everyFileIsModule,
    moduleResolution: bundler,
    noEmit: true,
    skipLibCheck: true,
    strict: true,
    target: esNext,
    types: [],
  });
  defaults.setExtraLibs([
    { content: handlerGlobals, filePath: 'file:///globals.d.ts' },
    ...Object.entries(typesOfLambda).map(([path, content]) => ({
      content,
      filePath: `file://${path}`,
    })),
  ]);
}
