import { describe, expect, test } from 'vitest';
import { resolveUrl } from './resolve-url.ts';

const tree: Record<string, 'file' | 'folder'> = {
  '/d': 'folder',
  '/d/index.html': 'file',
  '/d/a b.json': 'file',
  '/d/guides': 'folder',
  '/d/guides/index.html': 'file',
  '/d/empty': 'folder',
  '/d-other/secret': 'file',
  '/secret': 'file',
};
const resolve = (target: string, base = '/'): unknown =>
  resolveUrl(target, '/d', base, (path) => tree[path] ?? null);

describe('resolveUrl', () => {
  test('answers a folder with its index.html', () => {
    expect(resolve('/')).toEqual({ kind: 'file', file: '/d/index.html' });
    expect(resolve('/guides/?q=1')).toEqual({ kind: 'file', file: '/d/guides/index.html' });
  });

  test('adds the final slash of a folder and keeps the query', () => {
    expect(resolve('/guides?q=1')).toEqual({ kind: 'redirect', location: '/guides/?q=1' });
  });

  test('decodes names', () => {
    expect(resolve('/a%20b.json')).toEqual({ kind: 'file', file: '/d/a b.json' });
  });

  test('serves below a base path alone', () => {
    expect(resolve('/c/guides/', '/c/')).toEqual({ kind: 'file', file: '/d/guides/index.html' });
    expect(resolve('/c', '/c/')).toEqual({ kind: 'redirect', location: '/c/' });
    expect(resolve('/c', '/c')).toEqual({ kind: 'redirect', location: '/c/' });
    expect(resolve('/guides/', '/c/')).toEqual({ kind: 'missing' });
  });

  test.each([
    '/nothing',
    '/empty/',
    '/a%20b.json/',
    '/../secret',
    '/%2e%2e/secret',
    '/..%2fd-other/secret',
    '/%',
    '/a%00',
  ])('finds nothing at %s', (target) => {
    expect(resolve(target)).toEqual({ kind: 'missing' });
  });
});
