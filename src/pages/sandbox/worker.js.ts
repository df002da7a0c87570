import type { APIRoute } from 'astro';
import { sandboxWorker } from '../../../config/sandbox-bundle.ts';

/** The worker's text. The page fetches it, for the frame may reach no address at all. */
export const GET: APIRoute = async () =>
  new Response(await sandboxWorker(), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
