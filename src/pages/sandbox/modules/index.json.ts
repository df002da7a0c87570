import type { APIRoute } from 'astro';
import { chunkIndex } from '../../../../config/sandbox-chunks.ts';

/** The modules that there are for handlers, each with those that must come along. */
export const GET: APIRoute = async () => Response.json(await chunkIndex());
