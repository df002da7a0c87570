import { describe, expect, test } from 'vitest';
import { setLine } from './set-line.ts';

describe('setLine', () => {
  test('adds a variable at the end', () => {
    expect(setLine('', 'FORMAT', 'JSON')).toBe('FORMAT=JSON\n');
    expect(setLine('A1=1', 'FORMAT', 'JSON')).toBe('A1=1\nFORMAT=JSON\n');
    expect(setLine('A1=1\n', 'FORMAT', 'JSON')).toBe('A1=1\nFORMAT=JSON\n');
  });

  test('changes it where it stands, and leaves one of two', () => {
    expect(setLine('FORMAT=Text\n# note\nA1=1', 'FORMAT', 'JSON')).toBe(
      'FORMAT=JSON\n# note\nA1=1',
    );
    expect(setLine('FORMAT=a\nFORMAT=b\n', 'FORMAT', 'JSON')).toBe('FORMAT=JSON\n');
  });

  test('takes it away', () => {
    expect(setLine('A1=1\nFORMAT=JSON\nB1=2', 'FORMAT', '')).toBe('A1=1\nB1=2');
    expect(setLine('A1=1\n', 'FORMAT', '')).toBe('A1=1\n');
  });
});
