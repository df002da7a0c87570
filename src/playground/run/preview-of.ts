import type { HttpResponse } from '../../verdicts/verdict.ts';

/** How a browser would show a body: an image by its address, a page by its HTML. */
export type Preview = { kind: 'image'; url: string } | { kind: 'page'; html: string };

const shownSize = 200_000;

/** The preview of a response; `null` where there is nothing to see, or too much of it. */
export function previewOf({ headers, body, base64 }: HttpResponse): Preview | null {
  const [, value = ''] = headers.find(([name]) => name.toLowerCase() === 'content-type') ?? [];
  const type = value.split(';')[0]?.trim().toLowerCase() ?? '';
  if (body === '' || body.length > shownSize) return null;
  if (type === 'image/svg+xml' && !base64) {
    return { kind: 'image', url: `data:${type},${encodeURIComponent(body)}` };
  }
  if (/^image\/(?:png|jpeg|gif|webp|avif|svg\+xml|x-icon)$/.test(type) && base64) {
    return { kind: 'image', url: `data:${type};base64,${body}` };
  }
  return type === 'text/html' && !base64 ? { kind: 'page', html: body } : null;
}
