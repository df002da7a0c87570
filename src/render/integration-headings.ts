import type { Integration } from '../catalog/types.ts';

/** A heading for the table of contents, as Starlight takes it. */
export interface PageHeading {
  depth: number;
  slug: string;
  text: string;
}

const h2 = (slug: string, text: string): PageHeading => ({ depth: 2, slug, text });

/** The table of contents of an integration's page; `prose` are the headings of its prose. */
export function integrationHeadings(
  { eventTypes, permissions, setup, disagreements }: Integration,
  prose: readonly PageHeading[],
): PageHeading[] {
  const ofEventTypes = eventTypes.flatMap(({ id, title, failure }) => {
    const slug = id.replace(/^.*\//, '');
    const h3 = (part: string, text: string): PageHeading => ({
      depth: 3,
      slug: `${slug}-${part}`,
      text,
    });
    return [
      h2(slug, title),
      h3('samples', 'Sample events'),
      h3('playground', 'Try it'),
      h3('event', 'Event fields'),
      h3('response', 'Response'),
      ...(failure.length > 0 ? [h3('failure', 'What happens on failure')] : []),
    ];
  });
  return [
    h2('facts', 'Facts'),
    ...prose.filter(({ depth }) => depth === 2),
    ...ofEventTypes,
    ...(permissions.length > 0 ? [h2('permissions', 'Permissions')] : []),
    ...(setup.length > 0 ? [h2('setup', 'Setup')] : []),
    ...(eventTypes.length > 0 ? [h2('types', 'Types per language')] : []),
    ...(disagreements.length > 0 ? [h2('sources-differ', 'Where sources differ')] : []),
    h2('sources', 'Sources'),
  ];
}
