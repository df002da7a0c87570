import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog } from '../../../catalog/catalog-fs.ts';
import type { PlaygroundData } from '../../../catalog/playground-data.ts';
import { eventTypesOf, playgroundData } from '../../../render/playground-data.ts';

/** `playground/<event type id>.json`: samples, handlers and addresses of one event type. */
export const GET: APIRoute<{ data: PlaygroundData }> = ({ props }) => Response.json(props.data);

export const getStaticPaths = (async () =>
  eventTypesOf(await getCatalog()).map((placed) => {
    const [integration, eventType] = placed.eventType.id.split('/');
    const data = playgroundData(placed, import.meta.env.BASE_URL);
    return { params: { integration, eventType }, props: { data } };
  })) satisfies GetStaticPaths;
