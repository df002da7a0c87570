import { urlOf, type SiteLocation } from './site-urls.ts';

/** Makes the root-relative links of a Markdown text absolute, so that it can be read anywhere. */
export function absoluteLinks(markdown: string, location: SiteLocation): string {
  return markdown.replace(/\]\(\/(?!\/)/g, `](${urlOf(location, '')}`);
}
