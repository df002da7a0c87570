import { describe, expect, test } from 'vitest';
import { positionInStack } from './position-in-stack.ts';

describe('positionInStack', () => {
  test('takes the innermost frame in the source', () => {
    const trace = [
      'Error: at f (file:///var/task/index.mjs:9:9)',
      '    at JSON.parse (<anonymous>)',
      '    at f (file:///var/task/index.mjs:3:14)',
      '    at g (file:///var/task/index.mjs:1:1)',
    ];
    expect(positionInStack(trace)).toEqual({ file: 'index.mjs', line: 3, column: 14 });
  });

  test('takes CommonJS paths, and nothing where no frame is in the source', () => {
    expect(positionInStack(['    at f (/var/task/index.js:2:1)'])).toEqual({
      file: 'index.js',
      line: 2,
      column: 1,
    });
    expect(positionInStack(['Error: no', '    at f (node:fs:1:1)'])).toBeUndefined();
    expect(positionInStack([])).toBeUndefined();
  });
});
