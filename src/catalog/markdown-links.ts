import { Marked, type Token } from 'marked';

const marked = new Marked();

/** The addresses of all links and images of a Markdown text, in its order; code is passed over. */
export function markdownLinks(text: string): string[] {
  const hrefs: string[] = [];
  void marked.walkTokens(marked.lexer(text), (token: Token) => {
    if (token.type === 'link' || token.type === 'image') hrefs.push(String(token.href));
  });
  return hrefs;
}
