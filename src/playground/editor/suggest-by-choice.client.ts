import type { editor } from 'monaco-editor/editor';

/** Enter takes a suggestion only from those who asked for suggestions or moved among them; to others it is a new line. */
export function suggestByChoice(instance: editor.IStandaloneCodeEditor): void {
  instance.getDomNode()?.addEventListener(
    'keydown',
    ({ key, ctrlKey, metaKey }) => {
      const asks =
        key === 'ArrowDown' || key === 'ArrowUp' || (key === ' ' && (ctrlKey || metaKey));
      if (asks) instance.updateOptions({ acceptSuggestionOnEnter: 'on' });
      else if (key.length === 1) instance.updateOptions({ acceptSuggestionOnEnter: 'off' });
    },
    true,
  );
}
