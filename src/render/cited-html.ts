import type { Source } from '../catalog/types.ts';
import { inlineMarkdown } from './inline-markdown.ts';

/** A statement as HTML, with the number of its source right behind it. Without a text: the number alone. */
export function citedHtml(
  text: string,
  source: string,
  sources: readonly Source[],
  base: string,
): string {
  const index = sources.findIndex(({ id }) => id === source);
  const title = sources[index]?.title ?? source;
  const label = `Source ${index + 1}: ${title}`.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
  const link = `<a href="#source-${source}" aria-label="${label}">${index + 1}</a>`;
  return `${inlineMarkdown(text, base)}<sup class="cite" data-pagefind-ignore>${link}</sup>`;
}
