import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog } from '../../../catalog/catalog-fs.ts';
import type { EventType } from '../../../catalog/types.ts';
import { eventTypesOf } from '../../../render/playground-data.ts';
import { validatorCode } from '../../../render/validator-code.ts';

/** `validators/<event type id>.js`: the event type's schemas as code, so that no page needs `eval`. */
export const GET: APIRoute<{ compiled: EventType }> = async ({ props }) =>
  new Response(await validatorCode(props.compiled), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });

export const getStaticPaths = (async () =>
  eventTypesOf(await getCatalog()).map(({ eventType }) => {
    const [integration, name] = eventType.id.split('/');
    return { params: { integration, eventType: name }, props: { compiled: eventType } };
  })) satisfies GetStaticPaths;
