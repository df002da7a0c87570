import { contentPaths } from '../content-files.ts';
import { markdownLinks } from '../markdown-links.ts';
import { lineAndColumn } from '../parse-json.ts';
import type { Rule, RuleContext, RuleFinding } from '../rule.ts';
import { stringsIn } from '../strings-in.ts';

const ownFile = /^integrations\/[^/]+\/(?:integration\.json|[^/]+\/event-type\.json)$/;
const fixedPages = ['/', '/integrations/', '/playground/', '/llms.txt', '/catalog.json'];

/** Links in our words go to pages that exist; those to elsewhere are https. */
export const rule: Rule = {
  name: 'links-lead-somewhere',
  description:
    'Markdown links, in prose, guides and facts, go to a page of the site (`/integrations/sqs/`, `/guides/…/`, `../alb/`, with or without an anchor) or to an `https://` address. The anchors are checked in the built pages.',
  check: (context) => [...inMarkdown(context), ...inFacts(context)],
};

function* inMarkdown({ catalog, files }: RuleContext): Generator<RuleFinding> {
  const pages = pagesOf(files, catalog.integrations);
  for (const [file, text] of files) {
    if (!file.endsWith('.md')) continue;
    const page = `/${file.replace(/\/index\.md$/, '').replace(/\.md$/, '')}/`;
    for (const href of markdownLinks(text.replace(/^---\n[\s\S]*?\n---\n/, ''))) {
      if (leadsSomewhere(href, page, pages)) continue;
      yield { ...deadLink(file, href), ...lineAndColumn(text, Math.max(text.indexOf(href), 0)) };
    }
  }
}

function* inFacts({ catalog, documents, files }: RuleContext): Generator<RuleFinding> {
  const pages = pagesOf(files, catalog.integrations);
  for (const [file, document] of documents) {
    if (!ownFile.test(file)) continue;
    for (const { pointer, text } of stringsIn(document)) {
      if (!text.includes('](')) continue;
      const page = `/${file.split('/').slice(0, 2).join('/')}/`;
      for (const href of markdownLinks(text)) {
        if (!leadsSomewhere(href, page, pages)) yield { ...deadLink(file, href), pointer };
      }
    }
  }
}

function pagesOf(files: RuleContext['files'], integrations: { id: string }[]): Set<string> {
  const guides = [...files.keys()].filter((file) => /^guides\/[^/]+\.md$/.test(file));
  const known = integrations.map(({ id }) => id).filter((id) => files.has(contentPaths.prose(id)));
  return new Set([
    ...fixedPages,
    ...guides.map((file) => `/${file.slice(0, -'.md'.length)}/`),
    ...known.flatMap((id) => [`/integrations/${id}/`, `/integrations/${id}.md`]),
  ]);
}

function leadsSomewhere(href: string, page: string, pages: ReadonlySet<string>): boolean {
  if (/^(https:\/\/|mailto:|#)/.test(href)) return true;
  if (/^[a-z][a-z+.-]*:/i.test(href)) return false;
  const { pathname } = new URL(href, `https://site.example${page}`);
  return pages.has(pathname) || pages.has(`${pathname}/`);
}

function deadLink(file: string, href: string): RuleFinding {
  return {
    file,
    pointer: '',
    problem: `The link \`${href}\` leads nowhere.`,
    expected: 'a page of this site, such as `/integrations/sqs/`, or an `https://` address',
    fix: 'Mend the link.',
  };
}
