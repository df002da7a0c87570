import type { Problem } from '../validation/problem.ts';
import type { Editor } from './editor.ts';

/** A JSON schema and the name by which editors know it. */
export interface EditorSchema {
  uri: string;
  schema: object;
}

/** The languages that the playground's editors know. */
export type EditorLanguage = 'json' | 'typescript' | 'javascript';

/** One of several texts that an editor shows in turn. */
export interface EditorFile {
  /** Tells it from the others; the language service resolves imports by it. */
  name: string;
  text: string;
  language: EditorLanguage;
}

/** What `upgradeToMonaco` is given. */
export interface UpgradeOptions {
  /** Holds the text until Monaco is there, and stays as it was where Monaco fails. */
  textarea: HTMLTextAreaElement;
  /** Gets Monaco; its size is given by style. */
  host: HTMLElement;
  label: 'Event' | 'Handler';
  language: EditorLanguage;
  /** The name of the text that is shown first. */
  file?: string;
  schema?: EditorSchema;
  /** Hears what the language service finds in a file, each time that it has looked. */
  onDiagnostics?: (problems: Problem[], file: string) => void;
}

/** The editor with completion, hover and squiggles. */
export interface MonacoEditor extends Editor {
  readonly kind: 'monaco';
  setSchema(schema: EditorSchema): void;
  /** Changes the language of the file that is shown. */
  setLanguage(language: EditorLanguage): void;
  /** Shows another text in place of the one before, which keeps its history until it is closed. */
  showFile(file: EditorFile): void;
  closeFile(name: string): void;
  /** Tells the language service which files there are, shown or not, so that imports between them are found. */
  setSources(files: EditorFile[]): void;
}
