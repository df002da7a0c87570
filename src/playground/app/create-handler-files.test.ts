import { describe, expect, test, vi } from 'vitest';
import type { EditorFile } from '../editor/monaco-editor.ts';
import { usualOptions } from '../state/options.ts';
import { createHandlerFiles } from './create-handler-files.ts';
import type { Slot } from './create-slot.client.ts';

function fakeSlot() {
  let text = 'main';
  const listeners: (() => void)[] = [];
  const shown: EditorFile[] = [];
  const slot: Slot = {
    getText: () => text,
    setText: (next) => {
      text = next;
    },
    isTouched: () => false,
    onChange: (listener) => void listeners.push(listener),
    reveal: vi.fn(),
    focus: vi.fn(),
    upgrade: (start) => start(),
    monaco: () => null,
    showFile: (file) => {
      text = file.text;
      shown.push(file);
    },
  };
  const type = (next: string): void => {
    text = next;
    for (const listener of listeners) listener();
  };
  return { slot, shown, type };
}
const helper = { name: 'helper.mjs', code: 'help' };

describe('createHandlerFiles', () => {
  test('keeps each file’s text while another is shown', () => {
    const { slot, type } = fakeSlot();
    const files = createHandlerFiles(slot);
    files.add(helper);
    type('helped');
    expect(files.getText()).toBe('main');
    files.show('index');
    type('mained');
    expect(files.getText()).toBe('mained');
    expect(files.read()).toEqual({ files: [{ name: 'helper.mjs', code: 'helped' }] });
    files.show('helper.mjs');
    expect(files.shown()).toEqual({ name: 'helper.mjs', text: 'helped', language: 'javascript' });
  });

  test('shows the main file where its text is replaced', () => {
    const { slot } = fakeSlot();
    const files = createHandlerFiles(slot);
    files.add(helper);
    files.setText('other');
    expect(files.shown()).toMatchObject({ name: 'index', text: 'other' });
    files.show('helper.mjs');
    files.setText('other');
    expect(files.shown().name).toBe('helper.mjs');
  });

  test('renames in place', () => {
    const files = createHandlerFiles(fakeSlot().slot);
    files.write({ ...usualOptions, files: [helper, { name: 'b.json', code: '{}' }] });
    files.rename('helper.mjs', 'lib/a.ts');
    expect(files.names()).toEqual(['index', 'lib/a.ts', 'b.json']);
    expect(files.shown()).toEqual({ name: 'lib/a.ts', text: 'help', language: 'typescript' });
  });

  test('gives back what it removes, and shows what is next', () => {
    const files = createHandlerFiles(fakeSlot().slot);
    files.write({ ...usualOptions, files: [helper, { name: 'b.json', code: '{}' }] });
    files.show('helper.mjs');
    const removed = files.remove('helper.mjs');
    expect(removed).toEqual({ file: helper, index: 0 });
    expect(files.shown().name).toBe('b.json');
    files.add(removed!.file, removed!.index);
    expect(files.names()).toEqual(['index', 'helper.mjs', 'b.json']);
    expect(files.remove('index')).toBeNull();
  });

  test('goes to the file that a place names', () => {
    const { slot } = fakeSlot();
    const files = createHandlerFiles(slot);
    files.write({ ...usualOptions, files: [helper] });
    files.reveal({ file: 'helper.mjs', line: 2, column: 3 });
    expect(files.shown().name).toBe('helper.mjs');
    expect(slot.reveal).toHaveBeenLastCalledWith({ line: 2, column: 3 });
    files.reveal({ file: 'index', line: 1, column: 1 });
    expect(files.shown().name).toBe('index');
  });

  test('goes back to the main file where the shown one is written over', () => {
    const { slot, shown } = fakeSlot();
    const files = createHandlerFiles(slot);
    files.add(helper);
    files.write(usualOptions);
    expect(files.names()).toEqual(['index']);
    expect(shown.at(-1)).toMatchObject({ name: 'index', text: 'main' });
  });

  test('tells edits and names apart', () => {
    const { slot, type } = fakeSlot();
    const files = createHandlerFiles(slot);
    const edited = vi.fn();
    const named = vi.fn();
    files.onChange(edited);
    files.onNames(named);
    type('x');
    expect([edited, named].map(({ mock }) => mock.calls.length)).toEqual([1, 0]);
    files.setLanguage('javascript');
    expect([edited, named].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
    expect(files.shown().language).toBe('javascript');
  });
});
