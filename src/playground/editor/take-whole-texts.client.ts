import { Selection } from 'monaco-editor/editor';
import type { editor } from 'monaco-editor/editor';

/**
 * Text that arrives as a whole, from an input method, dictation, a text expander or a program that fills in forms,
 * goes into the text as it is. Monaco would take it for typing: it closes brackets, indents, and overlooks that its
 * textarea's text was selected by someone else.
 */
export function takeWholeTexts(instance: editor.IStandaloneCodeEditor): void {
  const node = instance.getDomNode();
  node?.addEventListener('keydown', ({ target }) => selectAsTextarea(instance, target), true);
  node?.addEventListener(
    'beforeinput',
    (event) => {
      if (event.isComposing) return;
      selectAsTextarea(instance, event.target);
      const text = event.data;
      if (event.inputType !== 'insertText' || text === null || text.length < 2) return;
      event.preventDefault();
      replaceSelections(instance, text);
    },
    true,
  );
}

/** With all of the textarea's text selected, all of the editor's text is what is meant. */
function selectAsTextarea(instance: editor.ICodeEditor, target: EventTarget | null): void {
  const model = instance.getModel();
  if (!(target instanceof HTMLTextAreaElement) || !model || target.value === '') return;
  const isAllSelected = target.selectionStart === 0 && target.selectionEnd === target.value.length;
  const all = model.getFullModelRange();
  if (!isAllSelected || instance.getSelection()?.equalsRange(all)) return;
  // Of a very long text the textarea holds a part.
  if (target.value.length !== model.getValueLength()) return;
  instance.setSelection(all);
}

function replaceSelections(instance: editor.ICodeEditor, text: string): void {
  const selections = instance.getSelections() ?? [];
  instance.pushUndoStop();
  instance.executeEdits(
    'whole text',
    selections.map((range) => ({ range, text, forceMoveMarkers: true })),
    (inverse) => inverse.map(({ range }) => Selection.fromPositions(range.getEndPosition())),
  );
  instance.pushUndoStop();
}
