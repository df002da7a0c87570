import { describe, expect, test } from 'vitest';
import { blank, editText } from './edit-text.ts';

describe('editText', () => {
  test('replaces, inserts and takes out', () => {
    const edited = editText('one two three', [
      { start: 8, end: 13, text: '3' },
      { start: 0, end: 0, text: '> ' },
      { start: 3, end: 7, text: '' },
    ]);
    expect(edited.text).toBe('> one 3');
  });

  test('knows where a place was', () => {
    const source = 'ab cd\nef cd gh';
    const edited = editText(source, [
      { start: 0, end: 0, text: '(x) ' },
      { start: 9, end: 11, text: '[long]' },
    ]);
    expect(edited.text).toBe('(x) ab cd\nef [long] gh');
    const at = (line: number, column: number): number => edited.inSource({ line, column }).column;
    expect([at(1, 1), at(1, 5), at(1, 8)]).toEqual([1, 1, 4]);
    expect([at(2, 1), at(2, 4), at(2, 7), at(2, 11), at(2, 14)]).toEqual([1, 4, 4, 7, 10]);
    expect(edited.inSource({ line: 3, column: 5 })).toEqual({ line: 3, column: 5 });
  });

  test('knows what was put in between', () => {
    const edited = editText('abc', [
      { start: 0, end: 0, text: '<<' },
      { start: 1, end: 2, text: 'BBB' },
    ]);
    const added = [1, 2, 3, 4, 5, 6].map((column) => edited.isAdded({ line: 1, column }));
    expect(added).toEqual([true, true, false, false, false, false]);
    expect(edited.isAdded({ line: 2, column: 1 })).toBe(false);
  });

  test('keeps count of lines within edits that keep their length', () => {
    const source = 'import {\n  a,\n} from "b"; call();';
    const edited = editText(source, [
      blank(source, 0, source.indexOf(' call'), ';'),
      { start: source.indexOf('call'), end: source.indexOf('call'), text: '!!' },
    ]);
    expect(edited.text).toBe(`;       \n    \n            !!call();`);
    expect(edited.inSource({ line: 3, column: 15 }).column).toBe(13);
  });
});
