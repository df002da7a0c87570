import { loadCatalog } from '../../catalog/load-catalog-fs.ts';
import type { Catalog, Integration } from '../../catalog/types.ts';

/** The made-up catalog of the tests: a queue with one event type, and a volume that invokes nothing. */
export async function exampleCatalog(): Promise<
  Catalog & { queue: Integration; volume: Integration }
> {
  const { catalog } = await loadCatalog('tests/fixtures/catalog/valid');
  const [queue, volume] = catalog.integrations;
  if (!queue || !volume) throw new Error('The example catalog is not there.');
  return { ...catalog, queue, volume };
}

/** Where the tests pretend that the site is served. */
export const exampleLocation = { site: 'https://example.org', base: '/docs' };
