import type { APIRoute } from 'astro';
import { sandboxFrame } from '../../config/sandbox-bundle.ts';

/** The sandboxed frame's file: static, so that its policy is its own and not the page's. */
export const GET: APIRoute = async () =>
  new Response(await sandboxFrame(), { headers: { 'content-type': 'text/html; charset=utf-8' } });
