import type { APIRoute, GetStaticPaths } from 'astro';
import { buildChunk, chunkIds } from '../../../../config/sandbox-chunks.ts';

export const getStaticPaths: GetStaticPaths = () => chunkIds().map((id) => ({ params: { id } }));

/** A module for handlers, which the page fetches where a handler names it. */
export const GET: APIRoute<Record<string, unknown>, { id: string }> = async ({ params }) => {
  const { text } = await buildChunk(params.id);
  return new Response(text, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
};
