import { resolveUrl } from '../resolve-url.ts';
import type { Stat } from '../resolve-url.ts';
import type { SiteDocument } from './site-document.ts';

export interface Site {
  /** The origin that the site was built for, e.g. `https://example.org`. */
  origin: string;
  /** The folder below it, e.g. `/catalog/`. */
  base: string;
  /** Every file of the site, from its root, with `/`. */
  files: Set<string>;
  documents: SiteDocument[];
}

export interface LinkFinding {
  file: string;
  link: string;
  problem: string;
}

/** Finds links that lead nowhere, jumps to ids that are not there, and ids used twice. */
export function checkLinks(site: Site): LinkFinding[] {
  const resolve = resolver(site);
  const idsOf = new Map(site.documents.map(({ file, ids }) => [file, ids]));
  return site.documents.flatMap((document) => [
    ...document.duplicateIds.map((id) => ({
      file: document.file,
      link: `#${id}`,
      problem: 'the id is used more than once',
    })),
    ...[...new Set(document.links)].flatMap((link) => {
      const problem = problemOf(link, document, site, resolve, idsOf);
      return problem ? [{ file: document.file, link, problem }] : [];
    }),
  ]);
}

function problemOf(
  link: string,
  { file }: SiteDocument,
  { origin, base }: Site,
  resolve: (path: string) => string | { problem: string },
  idsOf: Map<string, Set<string> | null>,
): string | null {
  const page = new URL(base + file.replace(/(^|\/)index\.html$/, '$1'), origin);
  if (link === '') return 'the link is empty';
  if (!URL.canParse(link, page.href)) return 'this is not an address';
  const url = new URL(link, page);
  if (!/^https?:$/.test(url.protocol) || url.origin !== page.origin) return null;
  // A host shows this page at any depth.
  if (file === '404.html' && !/^(?:[#/]|https?:)/.test(link))
    return 'the 404 page needs links that work from every address';
  const target = resolve(url.pathname);
  if (typeof target !== 'string') return target.problem;
  const id = fragment(url.hash);
  const ids = idsOf.get(target);
  return ids && id !== '' && !ids.has(id) ? `there is no \`#${id}\` in ${target}` : null;
}

/** A permalink's state and a browser's text fragments are no ids. */
function fragment(hash: string): string {
  const id = decodeURIComponent(hash.slice(1));
  return /^v\d+=|:~:/.test(id) ? '' : id;
}

function resolver({ base, files }: Site): (path: string) => string | { problem: string } {
  const root = '/site';
  const folders = new Set<string>(['']);
  for (const file of files)
    for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1))
      folders.add(file.slice(0, end));
  const stat: Stat = (path) => {
    const name = path.slice(root.length + 1);
    return files.has(name) ? 'file' : folders.has(name) ? 'folder' : null;
  };
  return (path) => {
    const found = resolveUrl(path, root, base, stat);
    if (found.kind === 'file') return found.file.slice(root.length + 1);
    return {
      problem:
        found.kind === 'redirect'
          ? `this redirects to ${found.location}`
          : `there is no such file under ${base}`,
    };
  };
}
