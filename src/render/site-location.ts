import type { SiteLocation } from './site-urls.ts';

/** Where an endpoint or page is being built for, from Astro's context. */
export function siteLocation({ site }: { site: URL | undefined }, base: string): SiteLocation {
  if (!site) throw new Error('`site` is not set in astro.config.mjs: addresses need it.');
  return { site: site.href, base };
}
