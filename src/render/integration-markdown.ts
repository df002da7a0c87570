import { playableEventTypes } from '../catalog/playable-event-types.ts';
import type { Integration } from '../catalog/types.ts';
import { absoluteLinks } from './absolute-links.ts';
import { codeMarkdown, eventTypeMarkdown } from './event-type-markdown.ts';
import { invocationLabels, lifecycleLabels, retryLabels } from './labels.ts';
import { sitePaths } from './site-paths.ts';
import { urlOf, type SiteLocation } from './site-urls.ts';

type Cite = (source: string) => string;

/** An integration's whole page as one Markdown document, with absolute links and numbered sources. */
export function integrationMarkdown(integration: Integration, location: SiteLocation): string {
  const { id, name, shortName, summary, prose, eventTypes, setup, sources } = integration;
  const cite: Cite = (source) => `[${sources.findIndex((one) => one.id === source) + 1}]`;
  const parts = [
    `# ${shortName}`,
    name === shortName ? summary : `${name}. ${summary}`,
    glance(integration, cite),
    ...(eventTypes.length === 0
      ? [`${shortName} never invokes a function and sends no event.`]
      : []),
    prose.trim(),
    ...playableEventTypes(integration).map((eventType) =>
      eventTypeMarkdown(eventType, location, cite),
    ),
    ...section('Facts and limits', [facts(integration, cite)]),
    ...section('Permissions', permissions(integration, cite)),
    ...section(
      'Setup',
      setup.map(({ title, language, code }) => `### ${title}\n\n${codeMarkdown(language, code)}`),
    ),
    ...section('Where sources differ', disagreements(integration, cite)),
    ...section('Sources', [
      sources
        .map(({ title, url, checked }, at) => `${at + 1}. [${title}](${url}), checked ${checked}`)
        .join('\n'),
    ]),
    `From ${urlOf(location, sitePaths.integration(id))}. Not affiliated with AWS.`,
  ];
  return `${absoluteLinks(parts.join('\n\n'), location)}\n`;
}

const section = (title: string, parts: string[]): string[] =>
  parts.length > 0 ? [`## ${title}`, ...parts] : [];

function glance(integration: Integration, cite: Cite): string {
  const { invocation, invocationSource, lifecycle, retry, eventTypes, formerNames } = integration;
  const isRead = eventTypes.some(({ responseSchema }) => responseSchema);
  const status = [lifecycleLabels[lifecycle.status], lifecycle.note].filter(Boolean).join('. ');
  return [
    `- Invocation: ${invocationLabels[invocation].name} ${cite(invocationSource)}`,
    ...(eventTypes.length > 0 ? [`- Response: ${isRead ? 'is read' : 'is ignored'}`] : []),
    `- Retries: ${retryLabels[retry.by]} ${cite(retry.source)}`,
    `- Lifecycle: ${status} ${cite(lifecycle.source)}`,
    ...(formerNames.length > 0 ? [`- Formerly: ${formerNames.join(', ')}`] : []),
  ].join('\n');
}

function facts({ retry, facts: rows }: Integration, cite: Cite): string {
  return [{ label: 'Retries', value: retry.summary, source: retry.source }, ...rows]
    .map(({ label, value, source }) => `- ${label}: ${value} ${cite(source)}`)
    .join('\n');
}

function permissions({ permissions: all }: Integration, cite: Cite): string[] {
  return all.map(({ kind, title, text, policy, source }) =>
    [
      `### ${title}`,
      `${kind === 'execution-role' ? 'Execution role' : 'Resource-based policy'}. ${text} ${cite(source)}`,
      codeMarkdown('json', JSON.stringify(policy, null, 2)),
    ].join('\n\n'),
  );
}

function disagreements({ disagreements: all }: Integration, cite: Cite): string[] {
  return all.map(({ about, says }) =>
    [`- ${about}`, ...says.map(({ text, source }) => `  - ${text} ${cite(source)}`)].join('\n'),
  );
}
