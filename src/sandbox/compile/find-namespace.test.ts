import { describe, expect, test } from 'vitest';
import { findNamespace } from './find-namespace.ts';

describe('findNamespace', () => {
  test('finds what was in the source and is not in the output', () => {
    expect(findNamespace('let a;\nnamespace B {}', 'let a;\n')).toBe(7);
    expect(findNamespace('module B.C {}', '')).toBe(0);
  });

  test('finds nothing in what was kept or only declared', () => {
    expect(findNamespace("'namespace B {'", "'namespace B {'")).toBe(-1);
    expect(findNamespace('declare namespace B {}', '')).toBe(-1);
    expect(findNamespace('a.module B {}', '')).toBe(-1);
  });
});
