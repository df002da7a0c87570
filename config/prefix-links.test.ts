import { expect, test } from 'vitest';
import { prefixLinks } from './prefix-links.ts';

test('root-relative links get the base once', () => {
  const html = '<a href="/integrations/sqs/">a</a><a href="/catalog/guides/x/">b</a>';
  expect(prefixLinks(html, '/catalog/')).toBe(
    '<a href="/catalog/integrations/sqs/">a</a><a href="/catalog/guides/x/">b</a>',
  );
});

test('a folder that begins like the base is not the base', () => {
  expect(prefixLinks('<a href="/catalogs/">a</a>', '/catalog/')).toContain('"/catalog/catalogs/"');
});

test('fragments, relative links and other sites stay', () => {
  const html = '<a href="#a">a</a><a href="b/">b</a><a href="//c.example/">c</a>';
  expect(prefixLinks(html, '/catalog/')).toBe(html);
});

test('nothing changes at the root', () => {
  expect(prefixLinks('<a href="/a/">a</a>', '/')).toBe('<a href="/a/">a</a>');
});
