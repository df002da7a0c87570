import type { APIRoute } from 'astro';
import { getCatalog } from '../../catalog/catalog-fs.ts';
import { toPlaygroundEntries } from '../../catalog/to-playground-entries.ts';

/** `playground/index.json`: the event types that the playground offers. */
export const GET: APIRoute = async () => Response.json(toPlaygroundEntries(await getCatalog()));
