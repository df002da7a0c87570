import type { Catalog } from '../catalog/types.ts';
import { sitePaths } from './site-paths.ts';
import { urlOf, type SiteLocation } from './site-urls.ts';

/** The document served as `llms.txt`: what is here, and the address of every page in Markdown. */
export function llmsText(
  { integrations }: Catalog,
  guides: readonly { slug: string; title: string; description: string }[],
  location: SiteLocation,
): string {
  const link = (title: string, path: string, text: string): string =>
    `- [${title}](${urlOf(location, path)}): ${text}`;
  return [
    '# Lambda Integration Catalog',
    '> What AWS services send to a Lambda function, what they expect back, and what they do with the answer. Not affiliated with AWS.',
    '## Integrations',
    integrations
      .map(({ id, name, summary }) => link(name, sitePaths.integrationMarkdown(id), summary))
      .join('\n'),
    '## Guides',
    guides
      .map(({ slug, title, description }) =>
        link(title, sitePaths.guideMarkdown(slug), description),
      )
      .join('\n'),
    '## Data',
    [
      link('catalog.json', 'catalog.json', 'all integrations, event types, schemas and samples'),
    ].join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}
