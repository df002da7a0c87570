import { expect, test } from 'vitest';
import { modelName } from './model-name.ts';

test('modelName gives an extension to a name without one', () => {
  expect(modelName('index', 'typescript')).toBe('index.ts');
  expect(modelName('index', 'javascript')).toBe('index.js');
  expect(modelName('index', 'json')).toBe('index.json');
});

test('modelName keeps an extension', () => {
  expect(modelName('lib/helper.mjs', 'javascript')).toBe('lib/helper.mjs');
  expect(modelName('helper.mts', 'typescript')).toBe('helper.mts.ts');
});
