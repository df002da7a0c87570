import type { APIRoute } from 'astro';
import { siteLocation } from '../render/site-location.ts';
import { urlOf } from '../render/site-urls.ts';
import { textResponse } from '../render/text-response.ts';

export const GET: APIRoute = (context) => {
  const sitemap = urlOf(siteLocation(context, import.meta.env.BASE_URL), 'sitemap-index.xml');
  return textResponse(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
};
