import type { editor } from 'monaco-editor/editor';
import { wrapFor } from './wrap-for.ts';

/**
 * Stops wrapping before a text with a very long line comes into the editor, and wraps again once there is none.
 * Answers what to call with a text that is about to be put in.
 */
export function keepWrapAffordable(
  instance: editor.IStandaloneCodeEditor,
  wanted: 'on' | 'off',
): (text: string) => void {
  const set = (wrap: 'on' | 'off'): void => {
    // Unlike `wordWrap`, Monaco does not overrule this one where long lines prevail.
    instance.updateOptions({ wordWrapOverride1: wrap });
  };
  const expectText = (text: string): void => {
    if (wrapFor(text, wanted) === 'off') set('off');
  };
  const node = instance.getDomNode();
  const expectTransfer = (transfer: DataTransfer | null): void => {
    expectText(transfer?.getData('text/plain') ?? '');
  };
  node?.addEventListener('paste', (event) => expectTransfer(event.clipboardData), true);
  node?.addEventListener('drop', (event) => expectTransfer(event.dataTransfer), true);
  node?.addEventListener('beforeinput', (event) => expectText(event.data ?? ''), true);
  instance.onDidChangeModelContent(() => {
    set(wrapFor(instance.getModel()?.getValue() ?? '', wanted));
  });
  return expectText;
}
