import { expect, test } from 'vitest';
import { pathTo, urlOf } from './site-urls.ts';

test('a path lies below the base, with or without its final slash', () => {
  expect(pathTo('/', 'integrations/sqs/')).toBe('/integrations/sqs/');
  expect(pathTo('/catalog', 'integrations/sqs/')).toBe('/catalog/integrations/sqs/');
  expect(pathTo('/catalog/', 'integrations/sqs/')).toBe('/catalog/integrations/sqs/');
});

test('the empty path is the home page', () => {
  expect(pathTo('/', '')).toBe('/');
  expect(pathTo('/catalog', '')).toBe('/catalog/');
});

test('a public address names the origin and the base', () => {
  const location = { site: 'https://example.org', base: '/catalog/' };
  expect(urlOf(location, 'catalog.json')).toBe('https://example.org/catalog/catalog.json');
});
