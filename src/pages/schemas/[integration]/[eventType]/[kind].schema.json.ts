import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog } from '../../../../catalog/catalog-fs.ts';
import { playableEventTypes } from '../../../../catalog/playable-event-types.ts';
import type { JsonSchema } from '../../../../catalog/types.ts';
import { jsonResponse } from '../../../../render/json-response.ts';
import { schemaDocument } from '../../../../render/schema-document.ts';
import { siteLocation } from '../../../../render/site-location.ts';
import { urlOf } from '../../../../render/site-urls.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { integrations } = await getCatalog();
  return integrations.flatMap(playableEventTypes).flatMap(({ id, eventSchema, responseSchema }) => {
    const [integration, eventType] = id.split('/');
    const kinds = { event: eventSchema, response: responseSchema };
    return Object.entries(kinds)
      .filter(([, schema]) => schema !== null)
      .map(([kind, schema]) => ({ params: { integration, eventType, kind }, props: { schema } }));
  });
};

export const GET: APIRoute<{ schema: JsonSchema }> = (context) => {
  const { integration = '', eventType = '', kind = '' } = context.params;
  const path = `schemas/${integration}/${eventType}/${kind}.schema.json`;
  const url = urlOf(siteLocation(context, import.meta.env.BASE_URL), path);
  return jsonResponse(schemaDocument(context.props.schema, url));
};
