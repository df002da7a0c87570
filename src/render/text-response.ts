/** A text document of the site. */
export function textResponse(text: string, type: 'plain' | 'markdown' = 'plain'): Response {
  return new Response(text, { headers: { 'Content-Type': `text/${type}; charset=utf-8` } });
}
