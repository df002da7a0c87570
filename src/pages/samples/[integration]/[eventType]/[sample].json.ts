import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog } from '../../../../catalog/catalog-fs.ts';
import { playableEventTypes } from '../../../../catalog/playable-event-types.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { integrations } = await getCatalog();
  return integrations.flatMap(playableEventTypes).flatMap(({ id, samples }) => {
    const [integration, eventType] = id.split('/');
    return samples.map(({ name, text }) => ({
      params: { integration, eventType, sample: name },
      props: { text },
    }));
  });
};

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
