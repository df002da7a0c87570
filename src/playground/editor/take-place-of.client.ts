import { Selection } from 'monaco-editor/editor';
import type { editor } from 'monaco-editor/editor';

/**
 * Gives an editor the textarea's selection and focus, and takes the textarea out of the page: two text boxes of one
 * name would be one too many. Answers what puts it back.
 */
export function takePlaceOf(
  textarea: HTMLTextAreaElement,
  host: HTMLElement,
  instance: editor.IStandaloneCodeEditor,
): (text: string) => void {
  const model = instance.getModel();
  const hadFocus = document.activeElement === textarea;
  const { selectionStart, selectionEnd, scrollTop } = textarea;
  const place = document.createComment('');
  textarea.replaceWith(place);
  host.hidden = false;
  instance.layout();
  if (model) {
    const start = model.getPositionAt(selectionStart);
    instance.setSelection(Selection.fromPositions(start, model.getPositionAt(selectionEnd)));
  }
  instance.setScrollTop(scrollTop);
  if (hadFocus) instance.focus();

  return (text) => {
    textarea.value = text;
    place.replaceWith(textarea);
    host.hidden = true;
    if (instance.hasTextFocus()) textarea.focus();
  };
}
