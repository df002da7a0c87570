import type { Problem } from '../validation/problem.ts';
import type { Editor } from './editor.ts';

/** A JSON schema and the name by which editors know it. */
export interface EditorSchema {
  uri: string;
  schema: object;
}

/** The languages that the playground's editors know. */
export type EditorLanguage = 'json' | 'typescript' | 'javascript';

/** What `upgradeToMonaco` is given. */
export interface UpgradeOptions {
  /** Holds the text until Monaco is there, and stays as it was where Monaco fails. */
  textarea: HTMLTextAreaElement;
  /** Gets Monaco; its size is given by style. */
  host: HTMLElement;
  label: 'Event' | 'Handler';
  language: EditorLanguage;
  schema?: EditorSchema;
  /** Hears what the language service finds, each time that it has looked. */
  onDiagnostics?: (problems: Problem[]) => void;
}

/** The editor with completion, hover and squiggles. */
export interface MonacoEditor extends Editor {
  readonly kind: 'monaco';
  setSchema(schema: EditorSchema): void;
  setLanguage(language: EditorLanguage): void;
}
