import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { getCatalog } from '../catalog/catalog-fs.ts';
import { llmsText } from '../render/llms-text.ts';
import { siteLocation } from '../render/site-location.ts';
import { textResponse } from '../render/text-response.ts';

export const GET: APIRoute = async (context) => {
  const guides = (await getCollection('docs')).map(({ id, data }) => ({
    slug: id.replace(/^guides\//, ''),
    title: data.title,
    description: data.description ?? '',
  }));
  const location = siteLocation(context, import.meta.env.BASE_URL);
  return textResponse(llmsText(await getCatalog(), guides, location));
};
