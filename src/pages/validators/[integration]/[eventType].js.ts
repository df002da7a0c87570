import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog } from '../../../catalog/catalog-fs.ts';
import { playableEventTypes } from '../../../catalog/playable-event-types.ts';
import type { EventType } from '../../../catalog/types.ts';
import { validatorCode } from '../../../render/validator-code.ts';

/** `validators/<event type id>.js`: the event type's schemas as code, so that no page needs `eval`. */
export const GET: APIRoute<{ compiled: EventType }> = async ({ props }) =>
  new Response(await validatorCode(props.compiled), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });

export const getStaticPaths = (async () =>
  (await getCatalog()).integrations.flatMap((integration) =>
    playableEventTypes(integration).map((eventType) => ({
      params: { integration: integration.id, eventType: eventType.id.split('/')[1] },
      props: { compiled: eventType },
    })),
  )) satisfies GetStaticPaths;
