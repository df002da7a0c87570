import type { SiteDocument } from './site-document.ts';

/** Reads the links of a JSON endpoint: every text in it that is an address of this site. */
export function readJson(file: string, text: string, site: string): SiteDocument {
  const links: string[] = [];
  JSON.parse(text, (_key, value: unknown) => {
    if (typeof value === 'string' && value.startsWith(site) && !/\s/.test(value)) links.push(value);
    return value;
  });
  return { file, links, ids: null, duplicateIds: [] };
}

/** Reads the addresses of a sitemap. */
export function readSitemap(file: string, text: string): SiteDocument {
  const links = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url ?? '');
  return { file, links, ids: null, duplicateIds: [] };
}
