import { codeToTokens } from 'shiki';
import type { BundledLanguage, ThemedToken } from 'shiki';
import { codeThemes } from './code-themes.ts';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;' };
const escape = (text: string): string => text.replace(/[&<]/g, (one) => entities[one] ?? one);

/**
 * Code as HTML in both themes, to put into a `pre`. An element costs bytes and time on a page with a dozen
 * samples, so neighbours of one colour share theirs, and what has the colour of plain text has none.
 */
export async function highlightCode(code: string, language: string): Promise<string> {
  const { tokens, fg = '' } = await codeToTokens(code.trimEnd(), {
    lang: language as BundledLanguage,
    themes: codeThemes,
    defaultColor: false,
  });
  const plain = new Set(fg.toLowerCase().split(';'));
  return tokens.map((line) => lineHtml(line, plain)).join('\n');
}

function lineHtml(tokens: ThemedToken[], plain: ReadonlySet<string>): string {
  const runs: { style: string; text: string }[] = [];
  for (const token of tokens) {
    const style = styleOf(token, plain);
    const last = runs.at(-1);
    if (last && (last.style === style || token.content.trim() === '')) last.text += token.content;
    else runs.push({ style, text: token.content });
  }
  return runs
    .map(({ style, text }) =>
      style === '' ? escape(text) : `<span style="${style}">${escape(text)}</span>`,
    )
    .join('');
}

function styleOf({ htmlStyle = {}, content }: ThemedToken, plain: ReadonlySet<string>): string {
  if (content.trim() === '') return '';
  const parts = Object.entries(htmlStyle).map(([name, value]) => `${name}:${value}`);
  return parts.every((part) => plain.has(part.toLowerCase())) ? '' : parts.join(';');
}
