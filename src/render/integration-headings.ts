import { playableEventTypes } from '../catalog/playable-event-types.ts';
import type { EventType, Integration } from '../catalog/types.ts';
import { permissionSlug } from './permission-slug.ts';

/** A heading for the table of contents, as Starlight takes it. */
export interface PageHeading {
  depth: number;
  slug: string;
  text: string;
  /** How the page's own row of links names it, where it is one of the places most people come for. */
  jump?: string;
}

/** With more event types than this, the table of contents names them and not their parts: it would hide the rest. */
const detailed = 3;

/** The table of contents of an integration's page; `prose` are the headings of its prose. */
export function integrationHeadings(
  integration: Integration,
  prose: readonly PageHeading[],
): PageHeading[] {
  const { eventTypes, permissions, setup, disagreements } = integration;
  const playable = playableEventTypes(integration);
  return [
    ...prose.filter(({ depth }) => depth === 2),
    ...playable
      .flatMap((eventType) => ofEventType(eventType, playable.length > 1))
      .filter(({ depth }) => depth === 2 || playable.length <= detailed),
    h2('facts', 'Facts and limits', 'Limits'),
    ...(permissions.length > 0 ? [h2('permissions', 'Permissions', 'Permissions')] : []),
    ...permissions.map(({ title }) => ({ depth: 3, slug: permissionSlug(title), text: title })),
    ...(setup.length > 0 ? [h2('setup', 'Setup', 'Setup')] : []),
    ...(eventTypes.length > 0 ? [h2('types', 'Types per language', 'Types')] : []),
    ...(disagreements.length > 0 ? [h2('sources-differ', 'Where sources differ')] : []),
    h2('sources', 'Sources'),
  ];
}

function ofEventType({ id, title, failure }: EventType, isOneOfSeveral: boolean): PageHeading[] {
  const slug = id.replace(/^.*\//, '');
  const h3 = (part: string, text: string, jump: string): PageHeading => ({
    depth: 3,
    slug: `${slug}-${part}`,
    text,
    ...(isOneOfSeveral ? {} : { jump }),
  });
  return [
    { ...h2(slug, title), ...(isOneOfSeveral ? { jump: title } : {}) },
    h3('samples', 'Sample events', 'Samples'),
    h3('playground', 'Try it', 'Try it'),
    h3('handlers', 'Handlers, right and wrong', 'Handlers'),
    h3('event', 'Event fields', 'Fields'),
    h3('response', 'Response', 'Response'),
    ...(failure.length > 0 ? [h3('failure', 'What happens on failure', 'Failure')] : []),
  ];
}

function h2(slug: string, text: string, jump?: string): PageHeading {
  return { depth: 2, slug, text, ...(jump === undefined ? {} : { jump }) };
}
