import { join, normalize, sep } from 'node:path';

/** What a static host does with a request: send a file, redirect, or answer 404. */
export type Resolved =
  { kind: 'file'; file: string } | { kind: 'redirect'; location: string } | { kind: 'missing' };

/** The little of a file system that resolving needs; `null` is "nothing there". */
export type Stat = (path: string) => 'file' | 'folder' | null;

/**
 * Maps a request target (`/catalog/guides/?q=1`) to a file below `root`, as static hosts do:
 * a folder answers with its index.html, and without its final slash redirects to it.
 */
export function resolveUrl(target: string, root: string, base: string, stat: Stat): Resolved {
  const [rawPath = '/', query] = target.split('?', 2);
  const prefix = base.endsWith('/') ? base : `${base}/`;
  const suffix = query === undefined ? '' : `?${query}`;
  if (`${rawPath}/` === prefix) return { kind: 'redirect', location: prefix + suffix };
  if (!rawPath.startsWith(prefix)) return { kind: 'missing' };
  const path = decode(rawPath.slice(prefix.length));
  if (path === null) return { kind: 'missing' };
  const file = normalize(join(root, path));
  if (file !== root && !file.startsWith(root + sep)) return { kind: 'missing' };
  const found = stat(file.endsWith(sep) ? file.slice(0, -1) : file);
  if (found === 'file') return path.endsWith('/') ? { kind: 'missing' } : { kind: 'file', file };
  if (found === 'folder') {
    if (path !== '' && !path.endsWith('/'))
      return { kind: 'redirect', location: `${rawPath}/${suffix}` };
    const index = join(file, 'index.html');
    if (stat(index) === 'file') return { kind: 'file', file: index };
  }
  return { kind: 'missing' };
}

function decode(path: string): string | null {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') ? null : decoded;
  } catch {
    return null;
  }
}
