import { Range } from 'monaco-editor/editor';
import type { editor } from 'monaco-editor/editor';

/**
 * Monaco indents a new line. Who begins it with spaces of his own, as programs do that type a whole text key by key,
 * gets these and not both.
 */
export function keepTypedIndentation(instance: editor.IStandaloneCodeEditor): void {
  let indentedLine = 0;
  instance.onDidChangeModelContent(({ changes: [change, ...others] }) => {
    const isNewLine = others.length === 0 && change && /^\n[ \t]+$/.test(change.text);
    indentedLine = isNewLine ? change.range.startLineNumber + 1 : 0;
  });
  instance.getDomNode()?.addEventListener(
    'keydown',
    ({ key, isComposing }) => {
      const line = indentedLine;
      if (key.length !== 1 || line === 0) return;
      indentedLine = 0;
      const text = instance.getModel()?.getLineContent(line) ?? '';
      const caret = instance.getPosition();
      const isAfterIndent = caret?.lineNumber === line && caret.column === text.length + 1;
      if (key !== ' ' || isComposing || !isAfterIndent || text.trim() !== '') return;
      instance.executeEdits('indent', [
        { range: new Range(line, 1, line, caret.column), text: '' },
      ]);
    },
    true,
  );
}
