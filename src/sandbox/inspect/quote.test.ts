import { inspect as nodeInspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { quote } from './quote.ts';

describe('quote', () => {
  test.each([
    '',
    'a',
    "it's",
    '"',
    `it's "so"`,
    `'"\``,
    'a\\b',
    'l1\nl2\t\r\b\f',
    '\u0000\u007f\u009f',
    'é😀',
  ])('quotes %j as Node does', (text) => {
    expect(quote(text)).toBe(nodeInspect(text));
  });
});
