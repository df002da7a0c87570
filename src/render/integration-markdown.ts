import type { Integration } from '../catalog/types.ts';
import { eventTypeMarkdown, sourcesMarkdown } from './event-type-markdown.ts';
import { invocationLabels, lifecycleLabels, retryLabels } from './labels.ts';
import { absoluteLinks } from './absolute-links.ts';
import { sitePaths } from './site-paths.ts';
import { urlOf, type SiteLocation } from './site-urls.ts';

const heading = (title: string, parts: string[]): string[] =>
  parts.length > 0 ? [`## ${title}`, ...parts] : [];

/** An integration's whole page as one Markdown document, with absolute links. */
export function integrationMarkdown(integration: Integration, location: SiteLocation): string {
  const { id, name, summary, prose, facts, permissions, setup, sources } = integration;
  const { invocation, lifecycle, retry, disagreements, eventTypes } = integration;
  const parts = [
    `# ${name}`,
    summary,
    [
      `- Invocation: ${invocationLabels[invocation].name}`,
      `- Lifecycle: ${[lifecycleLabels[lifecycle.status], lifecycle.note].filter(Boolean).join('. ')}`,
      `- Retried by: ${retryLabels[retry.by]}. ${retry.summary}`,
      ...facts.map(({ label, value }) => `- ${label}: ${value}`),
    ].join('\n'),
    prose.trim(),
    ...eventTypes.map((eventType) => eventTypeMarkdown(eventType, location)),
    ...heading(
      'Permissions',
      permissions.map(
        ({ title, text, policy }) =>
          `### ${title}\n\n${text}\n\n\`\`\`json\n${JSON.stringify(policy, null, 2)}\n\`\`\``,
      ),
    ),
    ...heading(
      'Setup',
      setup.map(
        ({ title, language, code }) =>
          `### ${title}\n\n\`\`\`${language}\n${code.trimEnd()}\n\`\`\``,
      ),
    ),
    ...heading(
      'Where sources differ',
      disagreements.map(
        ({ about, says }) => `- ${about}: ${says.map(({ text }) => text).join(' / ')}`,
      ),
    ),
    ...heading('Sources', [sourcesMarkdown(sources)]),
    `From ${urlOf(location, sitePaths.integration(id))}. Not affiliated with AWS.`,
  ];
  return `${absoluteLinks(parts.join('\n\n'), location)}\n`;
}
