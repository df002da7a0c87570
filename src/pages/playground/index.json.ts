import type { APIRoute } from 'astro';
import { getCatalog } from '../../catalog/catalog-fs.ts';
import { playgroundEntries } from '../../render/playground-data.ts';

/** `playground/index.json`: the event types that the playground offers. */
export const GET: APIRoute = async () => Response.json(playgroundEntries(await getCatalog()));
