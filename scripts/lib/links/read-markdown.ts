import { marked } from 'marked';
import type { Tokens } from 'marked';
import type { SiteDocument } from './site-document.ts';

/** Reads the links of a Markdown document. How a reader turns headings into ids is not known. */
export function readMarkdown(file: string, text: string): SiteDocument {
  const links: string[] = [];
  void marked.walkTokens(marked.lexer(text), (token) => {
    if (token.type === 'link' || token.type === 'image') links.push((token as Tokens.Link).href);
  });
  return { file, links, ids: null, duplicateIds: [] };
}
