import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog } from '../../../catalog/catalog-fs.ts';
import { playableEventTypes } from '../../../catalog/playable-event-types.ts';
import type { PlaygroundData } from '../../../catalog/playground-data.ts';
import { toPlaygroundData } from '../../../catalog/to-playground-data.ts';

/** `playground/<event type id>.json`: samples, handlers and addresses of one event type. */
export const GET: APIRoute<{ data: PlaygroundData }> = ({ props }) => Response.json(props.data);

export const getStaticPaths = (async () =>
  (await getCatalog()).integrations.flatMap((integration) =>
    playableEventTypes(integration).map((eventType) => {
      const data = toPlaygroundData(integration, eventType, import.meta.env.BASE_URL);
      return {
        params: { integration: integration.id, eventType: eventType.id.split('/')[1] },
        props: { data },
      };
    }),
  )) satisfies GetStaticPaths;
