import type { PagefindPage } from './pagefind.ts';
import { rankSections } from './rank-sections.ts';

/** The items of the result list: each page with, below it, its sections that fit best. */
export function resultItem(page: PagefindPage, query: string): HTMLLIElement {
  const item = document.createElement('li');
  item.append(link(page.url, page.meta.title ?? page.url, page.excerpt));
  const sections = rankSections(page, query);
  if (sections.length > 0) {
    const list = document.createElement('ul');
    for (const { url, title, excerpt } of sections) {
      const entry = document.createElement('li');
      entry.append(link(url, title, excerpt));
      list.append(entry);
    }
    item.append(list);
  }
  return item;
}

function link(url: string, title: string, excerpt: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = url;
  const name = document.createElement('strong');
  name.textContent = title;
  const text = document.createElement('span');
  text.append(...marked(excerpt));
  anchor.append(name, text);
  return anchor;
}

/** An excerpt's text: Pagefind escapes it and puts `<mark>` around what was found. */
function marked(excerpt: string): Node[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}
