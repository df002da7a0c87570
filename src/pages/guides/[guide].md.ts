import type { APIRoute, GetStaticPaths } from 'astro';
import { type CollectionEntry, getCollection } from 'astro:content';
import { guideMarkdown } from '../../render/guide-markdown.ts';
import { siteLocation } from '../../render/site-location.ts';
import { textResponse } from '../../render/text-response.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getCollection('docs')).map((entry) => ({
    params: { guide: entry.id.replace(/^guides\//, '') },
    props: { entry },
  }));

export const GET: APIRoute<{ entry: CollectionEntry<'docs'> }> = (context) => {
  const { data, body = '' } = context.props.entry;
  const location = siteLocation(context, import.meta.env.BASE_URL);
  return textResponse(guideMarkdown(data.title, body, location), 'markdown');
};
