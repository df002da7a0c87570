/** Puts the base path before the root-relative links that lack it: those that prose is written with. */
export function prefixLinks(html: string, base: string): string {
  const prefix = base.replace(/\/$/, '');
  if (prefix === '') return html;
  return html.replace(/ href="(\/(?!\/)[^"]*)"/g, (attribute, path: string) =>
    path === prefix || path.startsWith(`${prefix}/`) ? attribute : ` href="${prefix}${path}"`,
  );
}
