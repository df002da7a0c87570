import { Selection } from 'monaco-editor/editor';
import type { editor } from 'monaco-editor/editor';
import { afterIndent } from './provisional-indent.ts';

/**
 * Enter indents the next line, but only until its author says otherwise. So it helps people, and a text that is typed
 * key by key with its own indentation, by a program or by a person, comes out as it was typed.
 */
export function keepIndentProvisional(instance: editor.IStandaloneCodeEditor): void {
  let byEnter = false;
  let indent: { line: number; text: string } | null = null;
  const node = instance.getDomNode();

  node?.addEventListener(
    'keydown',
    ({ key }) => {
      byEnter = key === 'Enter';
    },
    true,
  );
  instance.onDidChangeModelContent(({ changes: [change, ...others], isUndoing, isRedoing }) => {
    indent = null;
    const text = /^\r?\n([^\n]+)$/.exec(change?.text ?? '')?.[1];
    if (!change || !text || others.length > 0 || !byEnter || isUndoing || isRedoing) return;
    indent = { line: change.range.startLineNumber + 1, text };
  });
  node?.addEventListener(
    'beforeinput',
    (event) => {
      const at = instance.getSelection();
      if (!indent || !at || event.isComposing || event.inputType !== 'insertText') return;
      const { line, text } = indent;
      if (!at.equalsSelection(new Selection(line, text.length + 1, line, text.length + 1))) return;
      const step = instance.getModel()?.getOptions().indentSize ?? 2;
      const replaced = afterIndent(text, event.data ?? '', step);
      if (replaced === null) return;
      event.preventDefault();
      const range = new Selection(line, 1, line, text.length + 1);
      const end = new Selection(line, replaced.length + 1, line, replaced.length + 1);
      instance.executeEdits('indent', [{ range, text: replaced, forceMoveMarkers: true }], [end]);
    },
    true,
  );
}
