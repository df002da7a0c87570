import { describe, expect, test } from 'vitest';
import { afterIndent } from './provisional-indent.ts';

describe('afterIndent', () => {
  test('gives way to an indentation that is typed', () => {
    expect(afterIndent('    ', ' ', 2)).toBe(' ');
    expect(afterIndent(' * ', ' ', 2)).toBe(' ');
  });

  test('steps back for a closing bracket', () => {
    expect(afterIndent('    ', '}', 2)).toBe('  }');
    expect(afterIndent('  ', ']', 2)).toBe(']');
    expect(afterIndent(' ', ')', 2)).toBe(')');
  });

  test('stays before anything else', () => {
    expect(afterIndent('  ', 'x', 2)).toBeNull();
    expect(afterIndent('  ', '{', 2)).toBeNull();
    expect(afterIndent(' * ', '}', 2)).toBeNull();
  });
});
