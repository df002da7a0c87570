import type { MonacoEditor, UpgradeOptions } from './monaco-editor.ts';
import { watchComposition } from './watch-composition.client.ts';

/**
 * Loads Monaco and puts it in the textarea's place; text, selection, scroll position and focus go with it. Rejects
 * where Monaco cannot be loaded, and leaves the textarea as it was.
 */
export async function upgradeToMonaco(options: UpgradeOptions): Promise<MonacoEditor> {
  const composition = watchComposition(options.textarea);
  const [{ createMonacoEditor }] = await Promise.all([
    import('./create-monaco-editor.client.ts'),
    options.language === 'json' ? undefined : import('./monaco-typescript.client.ts'),
  ]);
  await composition.ended();
  return createMonacoEditor(options);
}
