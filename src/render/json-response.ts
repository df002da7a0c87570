/** A document of the site as JSON, indented for people who open its address. */
export function jsonResponse(document: unknown): Response {
  return new Response(`${JSON.stringify(document, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
