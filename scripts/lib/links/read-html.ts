import { parse } from 'node-html-parser';
import type { SiteDocument } from './site-document.ts';

const attributes = {
  href: 'a[href], area[href], link[href]',
  src: 'img[src], script[src], iframe[src], source[src], audio[src], video[src]',
  action: 'form[action]',
  srcset: 'img[srcset], source[srcset]',
  content: 'meta[property="og:image"], meta[property="og:url"], meta[name="twitter:image"]',
};

/** Reads the links and ids of an HTML page. */
export function readHtml(file: string, html: string): SiteDocument {
  const root = parse(html, { blockTextElements: { script: false, style: false, pre: true } });
  const links = Object.entries(attributes).flatMap(([attribute, selector]) =>
    root.querySelectorAll(selector).flatMap((element) => {
      const value = element.getAttribute(attribute)?.trim() ?? '';
      return attribute === 'srcset' ? candidates(value) : [value];
    }),
  );
  const ids = new Set<string>();
  const duplicateIds = new Set<string>();
  for (const element of root.querySelectorAll('[id]')) {
    const id = element.getAttribute('id') ?? '';
    if (ids.has(id)) duplicateIds.add(id);
    ids.add(id);
  }
  return { file, links, ids, duplicateIds: [...duplicateIds] };
}

function candidates(srcset: string): string[] {
  return srcset.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
}
