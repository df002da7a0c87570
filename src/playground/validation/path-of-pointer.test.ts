import { describe, expect, test } from 'vitest';
import { pathOfPointer } from './path-of-pointer.ts';

describe('pathOfPointer', () => {
  test('writes members with dots and items in brackets', () => {
    expect(pathOfPointer('/Records/0/messageId')).toBe('Records[0].messageId');
  });

  test('quotes names that are no identifiers', () => {
    expect(pathOfPointer('/headers/content-type')).toBe('headers["content-type"]');
    expect(pathOfPointer('/a~1b')).toBe('["a/b"]');
  });

  test('answers nothing for the whole', () => {
    expect(pathOfPointer('')).toBe('');
  });
});
