import { absoluteLinks } from './absolute-links.ts';
import type { SiteLocation } from './site-urls.ts';

/** A guide as one Markdown document. A figure is replaced by its description in words. */
export function guideMarkdown(title: string, body: string, location: SiteLocation): string {
  const text = body.replace(/<figure>[\s\S]*?<\/figure>/g, (figure) => {
    const [, description = ''] = /<desc[^>]*>([\s\S]*?)<\/desc>/.exec(figure) ?? [];
    return description.trim();
  });
  return `# ${title}\n\n${absoluteLinks(text.trim(), location)}\n`;
}
