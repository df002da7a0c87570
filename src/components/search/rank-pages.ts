import type { PagefindPage } from './pagefind.ts';

/**
 * Found pages, first those of integrations that the query names in full: by name, short name, former name or alias, with
 * or without the maker before it. The others stay in their order.
 */
export function rankPages<Page extends Pick<PagefindPage, 'meta'>>(
  pages: readonly Page[],
  query: string,
): Page[] {
  const wanted = plain(query);
  const isNamed = ({ meta: { title = '', names = '' } }: Page): boolean =>
    [title, ...names.split(', ')].map(plain).includes(wanted);
  return [...pages.filter(isNamed), ...pages.filter((page) => !isNamed(page))];
}

const plain = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/^(?:amazon|aws) /, '');
