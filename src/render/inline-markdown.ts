import { Marked } from 'marked';
import { pathTo } from './site-urls.ts';

/** Inline Markdown (code, emphasis, links) as HTML. Root-relative links get the site's base. */
export function inlineMarkdown(text: string, base: string): string {
  const marked = new Marked({
    walkTokens(token) {
      if (token.type === 'link' && String(token.href).startsWith('/'))
        token.href = pathTo(base, String(token.href).slice(1));
    },
    renderer: { html: ({ text: html }) => escape(html) },
  });
  return marked.parseInline(text, { async: false });
}

const escape = (html: string): string => html.replace(/&/g, '&amp;').replace(/</g, '&lt;');
