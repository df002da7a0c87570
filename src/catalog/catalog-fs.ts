import { join } from 'node:path';
import { ContentError } from './content-error.ts';
import { loadCatalog } from './load-catalog-fs.ts';
import type { Catalog } from './types.ts';

let remembered: Promise<Catalog> | undefined;

/**
 * The catalog of `content/` in the folder where the command runs (a bundled module cannot find it by its own
 * address). Read once, but by the development server for every request, so that edits show. Throws a
 * `ContentError` where the content cannot be read.
 */
export function getCatalog(): Promise<Catalog> {
  if (process.env['NODE_ENV'] === 'development') return read();
  remembered ??= read();
  return remembered;
}

async function read(): Promise<Catalog> {
  const { catalog, findings } = await loadCatalog(join(process.cwd(), 'content'));
  if (findings.length > 0) throw new ContentError(findings);
  return catalog;
}
