import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog } from '../../catalog/catalog-fs.ts';
import type { Integration } from '../../catalog/types.ts';
import { integrationMarkdown } from '../../render/integration-markdown.ts';
import { siteLocation } from '../../render/site-location.ts';
import { textResponse } from '../../render/text-response.ts';
import { withRules } from '../../render/with-rules.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await Promise.all((await getCatalog()).integrations.map(withRules))).map((integration) => ({
    params: { integration: integration.id },
    props: { integration },
  }));

export const GET: APIRoute<{ integration: Integration }> = (context) => {
  const location = siteLocation(context, import.meta.env.BASE_URL);
  return textResponse(integrationMarkdown(context.props.integration, location), 'markdown');
};
