import { describe, expect, test } from 'vitest';
import { wrapFor } from './wrap-for.ts';

const long = 'x'.repeat(2_001);

describe('wrapFor', () => {
  test('wraps as wanted where all lines are short', () => {
    for (const text of ['', '\n\n', 'a', 'x'.repeat(2_000), `${'x'.repeat(2_000)}\n`.repeat(100)]) {
      expect(wrapFor(text, 'on')).toBe('on');
      expect(wrapFor(text, 'off')).toBe('off');
    }
  });

  test('wraps nothing where one line is long, wherever it stands', () => {
    for (const text of [long, `a\n${long}\nb`, `a\n${long}`, `${long}\r\nb`])
      expect(wrapFor(text, 'on')).toBe('off');
  });
});
