import { expect, test } from 'vitest';
import { languageOfFile, shownName } from './language-of-file.ts';

test('languageOfFile reads it off the name', () => {
  const names = ['a.mjs', 'a.cjs', 'a.js', 'a.json', 'a.ts', 'a.mts', 'json.js'];
  expect(names.map((name) => languageOfFile(name, 'typescript'))).toEqual([
    'javascript',
    'javascript',
    'javascript',
    'json',
    'typescript',
    'typescript',
    'javascript',
  ]);
});

test('the main file has the language that is chosen, and a name that shows it', () => {
  expect(languageOfFile('index', 'javascript')).toBe('javascript');
  expect(languageOfFile('index', 'typescript')).toBe('typescript');
  expect(shownName('index', 'typescript')).toBe('index.ts');
  expect(shownName('index', 'javascript')).toBe('index.mjs');
  expect(shownName('lib/a.ts', 'javascript')).toBe('lib/a.ts');
});
