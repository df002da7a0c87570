import { contentPaths, type ContentFiles } from '../content-files.ts';
import { playableEventTypes } from '../playable-event-types.ts';
import type { Rule } from '../rule.ts';
import { setupKinds } from '../setup-kinds.ts';
import type { Integration } from '../types.ts';

/** What lies in the content folder is shown on the site. */
export const rule: Rule = {
  name: 'nothing-unlisted',
  description:
    'Every file of an integration is one that the catalog reads: samples, handlers and event types are listed where they belong.',
  check: ({ catalog, files }) =>
    catalog.integrations.flatMap((integration) => {
      const known = new Set(filesOf(integration));
      return unread(files, integration.id, known).map((file) => ({
        file,
        pointer: '',
        problem: `\`${file.split('/').slice(2).join('/')}\` is not listed.`,
        expected:
          'a sample or handler that `event-type.json` lists, an event type that `integration.json` lists, or a file with a fixed name',
        fix: 'List it, rename it, or remove it.',
      }));
    }),
};

function filesOf(integration: Integration): string[] {
  const { id } = integration;
  return [
    contentPaths.integration(id),
    contentPaths.prose(id),
    contentPaths.icon(id),
    ...Object.keys(setupKinds).map((name) => contentPaths.setup(id, name)),
    ...playableEventTypes(integration).flatMap((eventType) => [
      contentPaths.eventType(eventType.id),
      contentPaths.eventSchema(eventType.id),
      contentPaths.responseSchema(eventType.id),
      ...eventType.samples.map(({ name }) => contentPaths.sample(eventType.id, name)),
      ...eventType.handlers.map(({ name }) => contentPaths.handler(eventType.id, name)),
    ]),
  ];
}

/** Files of the integration that are not known. Unknown setup files and broken event types are findings already. */
function unread(files: ContentFiles, id: string, known: ReadonlySet<string>): string[] {
  const folder = `integrations/${id}/`;
  return [...files.keys()].filter(
    (file) => file.startsWith(folder) && !file.startsWith(`${folder}setup/`) && !known.has(file),
  );
}
