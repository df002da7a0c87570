import { createTextEditor } from '../editor/create-text-editor.client.ts';
import type { Editor, Position } from '../editor/editor.ts';
import type { EditorFile, MonacoEditor } from '../editor/monaco-editor.ts';
import { isSameCode } from '../state/is-same-code.ts';
import type { PaneParts } from './find-parts.client.ts';

/** The place of one text: the textarea at first, Monaco once it is there. */
export interface Slot {
  getText(): string;
  setText(text: string): void;
  /** Whether somebody has typed into it since the build wrote it, be it before any script of ours ran. */
  isTouched(): boolean;
  onChange(listener: () => void): void;
  /** `file` matters where there are several. */
  reveal(position: Position & { file?: string }): void;
  focus(): void;
  /** Puts another editor in the textarea's place. It brings the text of this moment with it. */
  upgrade(start: () => Promise<MonacoEditor>): Promise<MonacoEditor>;
  monaco(): MonacoEditor | null;
  /** Shows another text in place of the one before. Tells nobody: it is no edit. */
  showFile(file: EditorFile): void;
}

/** Makes a slot over the textarea that the build has rendered. */
export function createSlot({ host, textarea }: Pick<PaneParts, 'host' | 'textarea'>): Slot {
  const listeners = new Set<() => void>();
  let silent = false;
  const tell = (): void => {
    if (silent) return;
    for (const listener of listeners) listener();
  };
  const built = host.querySelector('pre')?.textContent ?? '';
  let monaco: MonacoEditor | null = null;
  let editor: Editor = createTextEditor(textarea);
  editor.onChange(tell);

  const begin = (): void => {
    // A browser puts the caret behind a text that it is given, and scrolls there with the focus.
    textarea.setSelectionRange(0, 0);
    textarea.scrollTop = 0;
    textarea.dispatchEvent(new CustomEvent('playground:text'));
  };

  return {
    getText: () => editor.getText(),
    setText(text) {
      if (text === editor.getText()) return;
      editor.setText(text);
      if (!monaco) begin();
    },
    showFile(file) {
      silent = true;
      if (monaco) monaco.showFile(file);
      else {
        textarea.value = file.text;
        begin();
      }
      silent = false;
    },
    isTouched: () => !isSameCode(editor.getText(), built),
    onChange: (listener) => void listeners.add(listener),
    reveal: (position) => {
      editor.reveal(position);
    },
    focus: () => {
      editor.focus();
    },
    async upgrade(start) {
      host.dataset['loading'] = '';
      try {
        monaco = await start();
        editor = monaco;
        monaco.onChange(tell);
        host.dataset['monaco'] = '';
        return monaco;
      } finally {
        delete host.dataset['loading'];
      }
    },
    monaco: () => monaco,
  };
}
