import type { APIRoute } from 'astro';
import { getCatalog } from '../catalog/catalog-fs.ts';
import { catalogJson } from '../render/catalog-json.ts';
import { jsonResponse } from '../render/json-response.ts';
import { siteLocation } from '../render/site-location.ts';

export const GET: APIRoute = async (context) =>
  jsonResponse(catalogJson(await getCatalog(), siteLocation(context, import.meta.env.BASE_URL)));
