import type { EventType, Source } from '../catalog/types.ts';
import { fieldTableMarkdown } from './field-table-markdown.ts';
import { languageLabels } from './labels.ts';
import { markdownTable } from './markdown-table.ts';
import { sitePaths } from './site-paths.ts';
import { urlOf, type SiteLocation } from './site-urls.ts';

const code = (language: string, text: string): string =>
  `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;

/** The part of an integration's Markdown page that belongs to one event type. */
export function eventTypeMarkdown(eventType: EventType, location: SiteLocation): string {
  const { id, title, summary, samples, handlers, eventSchema, responseSchema } = eventType;
  const [handler] = handlers;
  return [
    `## ${title} (\`${id}\`)`,
    summary,
    '### Samples',
    ...samples.flatMap((sample) => [
      `#### ${sample.title}`,
      `${sample.lookAt} [${sample.name}.json](${urlOf(location, sitePaths.sample(id, sample.name))})`,
      code('json', sample.text),
    ]),
    ...(handler ? ['### Handler', handler.lookAt, code('typescript', handler.code)] : []),
    '### Event fields',
    `JSON Schema: ${urlOf(location, sitePaths.eventSchema(id))}`,
    fieldTableMarkdown(eventSchema),
    '### Response',
    eventType.response.summary,
    ...(responseSchema
      ? [
          `JSON Schema: ${urlOf(location, sitePaths.responseSchema(id))}`,
          fieldTableMarkdown(responseSchema),
        ]
      : []),
    '### When something fails',
    markdownTable(
      ['When', 'Then'],
      eventType.failure.map(({ when, then }) => [when, then]),
    ),
    '### Types per language',
    markdownTable(
      ['Language', 'Package', 'Event', 'Response', 'Note'],
      eventType.types.map(({ language, package: name, event, response, note }) => [
        languageLabels[language],
        ...[name, event, response].map((text) => (text === null ? 'none' : `\`${text}\``)),
        note ?? '',
      ]),
    ),
  ].join('\n\n');
}

/** The sources of an integration as a Markdown list. */
export function sourcesMarkdown(sources: readonly Source[]): string {
  return sources
    .map(({ title, url, checked }) => `- [${title}](${url}), checked ${checked}`)
    .join('\n');
}
