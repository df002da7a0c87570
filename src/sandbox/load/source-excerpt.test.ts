import { expect, test } from 'vitest';
import { sourceExcerpt } from './source-excerpt.ts';

test.each([
  ['let a = ;', 1, 9, '        ^'],
  ['a\n\texport const b = 1;', 2, 2, '\t^^^^^^'],
  ['', 1, 1, '^'],
])('sourceExcerpt points into %j', (code, line, column, carets) => {
  expect(sourceExcerpt('/var/task/a.js', code, { line, column }).split('\n')).toEqual([
    `/var/task/a.js:${line}`,
    code.split('\n')[line - 1],
    carets,
  ]);
});
