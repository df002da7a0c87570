import type { SandboxLanguage } from '../../sandbox/protocol.ts';
import type { EditorFile } from '../editor/monaco-editor.ts';
import type { ExtraFile } from '../files/extra-file.ts';
import { languageOfFile } from '../files/language-of-file.ts';
import { mainFile } from '../files/source-file.ts';
import type { Slot } from './create-slot.client.ts';
import type { OptionFields } from './option-fields.ts';

/** The function's files, one of which is in the editor. As a slot it stands for the main file's text. */
export interface HandlerFiles extends Slot, OptionFields<'files'> {
  /** All names, the main file's first. */
  names(): string[];
  shown(): EditorFile;
  all(): EditorFile[];
  language(): SandboxLanguage;
  setLanguage(language: SandboxLanguage): void;
  show(name: string): void;
  add(file: ExtraFile, index?: number): void;
  rename(name: string, to: string): void;
  /** Answers the file and where it was among the others, for `add`. */
  remove(name: string): { file: ExtraFile; index: number } | null;
  /** Calls the listener when there are other names or another file is shown. */
  onNames(listener: () => void): void;
}

/** Puts several files into one slot. */
export function createHandlerFiles(slot: Slot): HandlerFiles {
  let main = slot.getText();
  let files: ExtraFile[] = [];
  let active = mainFile;
  let language: SandboxLanguage = 'typescript';
  const changed = new Set<() => void>();
  const renamed = new Set<() => void>();
  const tell = (listeners: Set<() => void>): void => {
    for (const listener of listeners) listener();
  };
  const textOf = (name: string): string =>
    name === mainFile ? main : (files.find((file) => file.name === name)?.code ?? '');
  const fileOf = (name: string): EditorFile => ({
    name,
    text: textOf(name),
    language: languageOfFile(name, language),
  });
  const shown = (): EditorFile => fileOf(active);
  const names = (): string[] => [mainFile, ...files.map(({ name }) => name)];
  const take = (): void => {
    const text = slot.getText();
    if (active === mainFile) main = text;
    else files = files.map((file) => (file.name === active ? { ...file, code: text } : file));
  };
  const show = (name: string): void => {
    active = name === mainFile || files.some((file) => file.name === name) ? name : mainFile;
    slot.showFile(shown());
    tell(renamed);
  };
  slot.onChange(() => {
    take();
    tell(changed);
  });

  return {
    ...slot,
    getText: () => (active === mainFile ? slot.getText() : main),
    setText(text) {
      if (text === main && active !== mainFile) return;
      if (active !== mainFile) show(mainFile);
      slot.setText(text);
      main = text;
    },
    isTouched: () => active !== mainFile || slot.isTouched(),
    onChange: (listener) => void changed.add(listener),
    reveal({ file, ...position }) {
      if (file !== undefined && file !== active) show(file);
      else if (file === undefined && active !== mainFile) show(mainFile);
      slot.reveal(position);
    },
    read: () => ({ files }),
    write(options) {
      const gone = files.filter(({ name }) => !options.files.some((file) => file.name === name));
      files = options.files;
      show(active);
      for (const { name } of gone) slot.monaco()?.closeFile(name);
    },
    names,
    shown,
    all: () => names().map(fileOf),
    language: () => language,
    setLanguage(next) {
      language = next;
      if (active === mainFile) slot.monaco()?.setLanguage(next);
      tell(renamed);
    },
    show,
    add(file, index = files.length) {
      files = files.toSpliced(index, 0, file);
      show(file.name);
      tell(changed);
    },
    rename(name, to) {
      files = files.map((file) => (file.name === name ? { ...file, name: to } : file));
      show(to);
      slot.monaco()?.closeFile(name);
      tell(changed);
    },
    remove(name) {
      const index = files.findIndex((file) => file.name === name);
      const file = files[index];
      if (!file) return null;
      files = files.toSpliced(index, 1);
      show(files[index]?.name ?? files.at(-1)?.name ?? mainFile);
      slot.monaco()?.closeFile(name);
      tell(changed);
      return { file, index };
    },
    onNames: (listener) => void renamed.add(listener),
  };
}
