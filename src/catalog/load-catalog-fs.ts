import { buildCatalog } from './build-catalog.ts';
import { readContent } from './read-content-fs.ts';
import type { Catalog, Finding } from './types.ts';

/** Reads a content folder. Bad content becomes findings; only a folder that cannot be read at all is thrown. */
export async function loadCatalog(
  contentDir: string,
): Promise<{ catalog: Catalog; findings: Finding[] }> {
  return buildCatalog(await readContent(contentDir));
}
