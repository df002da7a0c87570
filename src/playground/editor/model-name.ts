import type { EditorLanguage } from './monaco-editor.ts';

const extensions: Record<EditorLanguage, string> = {
  json: 'json',
  typescript: 'ts',
  javascript: 'js',
};

/**
 * The name by which the language services know a file: its own, or with its language's extension if it has none.
 * Monaco's takes `.mts` for JavaScript.
 */
export function modelName(name: string, language: EditorLanguage): string {
  if (name.endsWith('.mts')) return `${name}.ts`;
  return /\.\w+$/.test(name) ? name : `${name}.${extensions[language]}`;
}
