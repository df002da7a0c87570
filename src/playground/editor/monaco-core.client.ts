import './monaco-features.client.ts';
import './monaco.css';
import EditorWorker from 'monaco-editor/editor/editor.worker?worker';
import JsonWorker from 'monaco-editor/languages/features/json/json.worker?worker';
import type { editor } from 'monaco-editor/editor';
import { jsonDefaults } from 'monaco-editor/languages/features/json/register';
import { createColors } from './monaco-colors.client.ts';

type WorkerMaker = () => Worker;

const workers = new Map<string, WorkerMaker>([['json', () => new JsonWorker()]]);

// Monaco asks for its workers through this global.
globalThis.MonacoEnvironment = {
  getWorker: (_, label) => workers.get(label)?.() ?? new EditorWorker(),
};

/** Says which worker serves a language that is loaded later. */
export function addWorker(label: string, make: WorkerMaker): void {
  workers.set(label, make);
}

// Shiki colours JSON, and what JSON is does not include comments.
jsonDefaults.setModeConfiguration({ ...jsonDefaults.modeConfiguration, tokens: false });

/** Shiki's colours, shared by all editors. */
export const colors = createColors();

const schemas = new Map<string, { uri: string; schema: object }>();

/** Sets the schema that the JSON service holds a model against; `undefined` takes it away. */
export function setModelSchema(
  model: editor.ITextModel,
  schema: { uri: string; schema: object } | undefined,
): void {
  const uri = model.uri.toString();
  if (schema) schemas.set(uri, schema);
  else schemas.delete(uri);
  jsonDefaults.setDiagnosticsOptions({
    validate: true,
    allowComments: false,
    comments: 'error',
    trailingCommas: 'error',
    schemaValidation: 'error',
    enableSchemaRequest: false,
    // The same schema may serve several models: its name tells them apart.
    schemas: [...schemas].map(([match, { uri: name, schema: content }]) => ({
      uri: `${name}#${match}`,
      fileMatch: [match],
      schema: content,
    })),
  });
}
