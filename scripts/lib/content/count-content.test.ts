import { expect, test } from 'vitest';
import { loadCatalog } from '../../../src/catalog/load-catalog-fs.ts';
import { countContent } from './count-content.ts';

const finding = { rule: 'r', file: 'a', pointer: '', problem: '', expected: '', fix: '' };

test('counts what was looked at and what was found', async () => {
  const { catalog } = await loadCatalog('tests/fixtures/catalog/valid');
  expect(countContent(catalog, 20, [])).toBe(
    '2 integrations, 1 event type, 2 samples, 2 handlers, 20 rules: no findings',
  );
  expect(countContent(catalog, 1, [finding, { ...finding, pointer: '/x' }])).toMatch(
    /1 rule: 2 findings in 1 file$/,
  );
});
