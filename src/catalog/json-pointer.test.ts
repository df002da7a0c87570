import { describe, expect, test } from 'vitest';
import { fromPointer, toPointer, valueAt } from './json-pointer.ts';

describe('JSON pointers', () => {
  test('name the whole document by nothing', () => {
    expect([toPointer([]), fromPointer('')]).toEqual(['', []]);
  });

  test('escape slashes and tildes', () => {
    expect(toPointer(['a/b', 0, 'c~d'])).toBe('/a~1b/0/c~0d');
  });

  test.each([[['']], [['~1', '/']], [['a', '0']]])('read back as written: %j', (path) => {
    expect(fromPointer(toPointer(path))).toEqual(path);
  });

  test('lead to members and items', () => {
    const document = { a: [{ 'b/c': 1 }] };
    expect(['', '/a/0', '/a/0/b~1c'].map((pointer) => valueAt(document, pointer))).toEqual([
      document,
      { 'b/c': 1 },
      1,
    ]);
  });

  test('lead nowhere past what is there, and never to inherited members', () => {
    const document = { a: 'text' };
    expect(
      ['/b', '/a/0/1', '/a/length/x', '/constructor'].map((pointer) => valueAt(document, pointer)),
    ).toEqual([undefined, undefined, undefined, undefined]);
  });
});
