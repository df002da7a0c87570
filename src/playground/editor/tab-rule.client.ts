import type { editor } from 'monaco-editor/editor';

/**
 * Tab passes on through the page until one types or clicks in the editor, which shows that one means to stay; after
 * that it indents. It passes on again once the editor has lost the focus.
 */
export function keepTabRule(instance: editor.IStandaloneCodeEditor): void {
  const pass = (tabFocusMode: boolean): void => {
    instance.updateOptions({ tabFocusMode });
  };
  pass(true);
  instance.onDidChangeModelContent(() => {
    if (instance.hasTextFocus()) pass(false);
  });
  instance.onMouseDown(() => pass(false));
  instance.onDidBlurEditorText(() => pass(true));
}
