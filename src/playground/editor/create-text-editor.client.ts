import type { Editor, Position } from './editor.ts';
import { offsetAt } from './offset-at.ts';

/**
 * An editor over a textarea that is already in the page: for phones, and for as long as
 * Monaco is not there. Tab leaves it, as it leaves every other field.
 */
export function createTextEditor(textarea: HTMLTextAreaElement): Editor {
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  textarea.addEventListener('input', tell);

  return {
    kind: 'textarea',
    getText: () => textarea.value,
    setText(text) {
      if (text === textarea.value) return;
      textarea.value = text;
      tell();
    },
    onChange(listener) {
      listeners.add(listener);
    },
    reveal(position) {
      const offset = offsetAt(textarea.value, position);
      textarea.focus({ preventScroll: true });
      textarea.setSelectionRange(offset, offset);
      textarea.scrollTop = scrollTopOf(textarea, position);
      textarea.scrollIntoView({ block: 'nearest' });
    },
    focus() {
      textarea.focus();
    },
    dispose() {
      textarea.removeEventListener('input', tell);
      listeners.clear();
    },
  };
}

/** Puts the line in the middle. A textarea tells no line's place: its lines are taken as equally high. */
function scrollTopOf(textarea: HTMLTextAreaElement, position: Position): number {
  const lines = textarea.value.split('\n').length;
  const middle = (textarea.scrollHeight * (position.line - 0.5)) / lines;
  return Math.max(0, middle - textarea.clientHeight / 2);
}
