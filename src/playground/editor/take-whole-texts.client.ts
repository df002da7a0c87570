import { Selection } from 'monaco-editor/editor';
import type { editor } from 'monaco-editor/editor';

/**
 * Text that arrives as a whole, from an input method, dictation, a text expander or a program that fills in forms,
 * goes into the text as it is. Monaco would take it for typing: it indents, and overlooks that its textarea's text
 * was selected by someone else.
 */
export function takeWholeTexts(instance: editor.IStandaloneCodeEditor): void {
  const node = instance.getDomNode();
  const textarea = node?.querySelector('textarea');
  if (!node || !textarea) return;
  const adopt = (): void => adoptSelection(instance, textarea);
  keepForeignSelection(textarea, adopt);
  // On its way down, before Monaco writes its own selection into the textarea.
  node.addEventListener('focus', adopt, true);
  node.addEventListener('keydown', adopt, true);
  // Where the textarea stands Monaco sees its margin, and a click there would take the focus away.
  node.addEventListener(
    'mousedown',
    (event) => {
      if (event.target !== textarea) return;
      event.preventDefault();
      event.stopPropagation();
      instance.focus();
    },
    true,
  );
  node.addEventListener(
    'beforeinput',
    (event) => {
      if (event.isComposing) return;
      adopt();
      const text = event.data;
      if (event.inputType !== 'insertText' || text === null || text.length < 2) return;
      event.preventDefault();
      replaceSelections(instance, text);
    },
    true,
  );
}

/** Whoever selects all of the textarea's text means all of the editor's text. */
function adoptSelection(instance: editor.ICodeEditor, textarea: HTMLTextAreaElement): void {
  const model = instance.getModel();
  if (!model || !isAllSelected(textarea)) return;
  const all = model.getFullModelRange();
  // Of a very long text the textarea holds a part.
  const isWhole = textarea.value.length === model.getValueLength();
  if (isWhole && !instance.getSelection()?.equalsRange(all)) instance.setSelection(all);
}

/** Monaco writes its selection into the textarea each time that it renders: it must not undo someone else's. */
function keepForeignSelection(textarea: HTMLTextAreaElement, adopt: () => void): void {
  const write = textarea.setSelectionRange.bind(textarea);
  let written: string | undefined;
  const forget = (): void => {
    written = undefined;
  };
  textarea.setSelectionRange = (...range) => {
    if (isAllSelected(textarea) && selectionOf(textarea) !== written) queueMicrotask(adopt);
    else write(...range);
    written = selectionOf(textarea);
  };
  // After that, the same selection of the same text is a new one.
  textarea.addEventListener('beforeinput', forget);
  textarea.addEventListener('input', forget);
}

function isAllSelected({ selectionStart, selectionEnd, value }: HTMLTextAreaElement): boolean {
  return value !== '' && selectionStart === 0 && selectionEnd === value.length;
}

function selectionOf({ selectionStart, selectionEnd, value }: HTMLTextAreaElement): string {
  return `${selectionStart},${selectionEnd},${value}`;
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
