import { parse } from 'acorn';
import { expect, test } from 'vitest';
import { boundNames } from './bound-names.ts';

test.each([
  ['a', ['a']],
  ['{ a, b: c, d = 1, ...e }', ['a', 'c', 'd', 'e']],
  ['[a, , [b = 2], ...c]', ['a', 'b', 'c']],
  ['{ a: { b: [c] } }', ['c']],
])('boundNames finds the names of %s', (pattern, names) => {
  const [statement] = parse(`const ${pattern} = x`, { ecmaVersion: 'latest' }).body;
  const [declared] = statement?.type === 'VariableDeclaration' ? statement.declarations : [];
  expect(declared && boundNames(declared.id)).toEqual(names);
});
