import { buildIntegration } from './build-integration.ts';
import { listFolder, type ContentFiles } from './content-files.ts';
import { ContentReader } from './content-reader.ts';
import { readDefinitions } from './read-definitions.ts';
import type { Catalog, Finding } from './types.ts';

/**
 * Makes the catalog of the content's files. What cannot be read or has the wrong shape is left out of the
 * catalog and told as a finding; nothing is thrown.
 */
export function buildCatalog(files: ContentFiles): { catalog: Catalog; findings: Finding[] } {
  const reader = new ContentReader(files);
  const definitions = readDefinitions(reader);
  const folders = listFolder(files, 'integrations').filter((name) => name.endsWith('/'));
  const integrations = folders
    .map((folder) => buildIntegration(reader, definitions, folder.slice(0, -1)))
    .filter((integration) => integration !== undefined);
  return { catalog: { integrations }, findings: reader.findings };
}
