/**
 * Astro links every stylesheet that a page's scripts may ever import, also those behind a dynamic import: an
 * editor's styles on pages where nobody opens it. Vite's loader adds these when their script is imported, and
 * names them in each script's list of what it may load. Answers those names, e.g. `_astro/editor.abc.css`.
 */
export function lazyStyles(script: string): string[] {
  const lists = [...script.matchAll(/m\.f=(\[[^\]]*\])/g)].map(([, list = '[]']) => list);
  return lists
    .flatMap((list) => JSON.parse(list) as string[])
    .filter((name) => name.endsWith('.css'));
}

/** The page without links to stylesheets that are loaded when they are needed. */
export function dropLazyStyles(html: string, lazy: ReadonlySet<string>): string {
  return html.replace(/<link\b[^>]*\brel="stylesheet"[^>]*>/g, (link) => {
    const [, href = ''] = /\bhref="([^"]*)"/.exec(link) ?? [];
    return [...lazy].some((name) => href.endsWith(`/${name}`)) ? '' : link;
  });
}
