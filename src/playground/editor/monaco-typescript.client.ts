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

const services = { javascript: javascriptDefaults, typescript: typescriptDefaults };
let libraries = [
  { content: handlerGlobals, filePath: 'file:///globals.d.ts' },
  ...Object.entries(typesOfLambda).map(([path, content]) => ({
    content,
    filePath: `file://${path}`,
  })),
];
const sources = new Map<string, { content: string; filePath: string }[]>();

/** Lets the services find the files of one function by their imports. `folder` tells it from others on the page. */
export function setSources(folder: string, files: { path: string; content: string }[]): void {
  if (files.length < 2 && !sources.has(folder)) return;
  sources.set(
    folder,
    files.map(({ path, content }) => ({ filePath: path, content })),
  );
  tellServices();
}

function tellServices(): void {
  for (const defaults of Object.values(services)) {
    defaults.setExtraLibs([...libraries, ...[...sources.values()].flat()]);
  }
}

// They are large, and nothing but the checking of types waits for them.
void import('./node-types.client.ts').then(
  ({ typesOfNode }) => {
    libraries = [...libraries, ...typesOfNode];
    tellServices();
  },
  () => {
    // Without them, imports of Node's modules are told as problems; the handler runs all the same.
  },
);

for (const [label, defaults] of Object.entries(services)) {
  addWorker(label, () => new TypeScriptWorker());
  defaults.setCompilerOptions({
    allowImportingTsExtensions: true,
    allowJs: true,
    allowNonTsExtensions: true,
    erasableSyntaxOnly: true,
    lib: ['esnext'],
    module: esNext,
    moduleDetection: everyFileIsModule,
    moduleResolution: bundler,
    noEmit: true,
    skipLibCheck: true,
    strict: true,
    target: esNext,
    types: [],
  });
  defaults.setExtraLibs(libraries);
}
