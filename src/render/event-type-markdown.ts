import type { EventType, Handler } from '../catalog/types.ts';
import { fieldTableMarkdown } from './field-table-markdown.ts';
import { languageLabels } from './labels.ts';
import { markdownTable } from './markdown-table.ts';
import { sitePaths } from './site-paths.ts';
import { urlOf, type SiteLocation } from './site-urls.ts';

/** A fenced block of code. */
export const codeMarkdown = (language: string, text: string): string =>
  `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;

/** The part of an integration's Markdown page that belongs to one event type. `cite` names a source's number. */
export function eventTypeMarkdown(
  eventType: EventType,
  location: SiteLocation,
  cite: (source: string) => string,
): string {
  const { id, title, summary, samples, handlers, eventSchema, responseSchema, response } =
    eventType;
  return [
    `## ${title} (\`${id}\`)`,
    summary,
    '### Samples',
    ...samples.flatMap((sample) => [
      `#### ${sample.title}`,
      `${sample.lookAt} [${sample.name}.json](${urlOf(location, sitePaths.sample(id, sample.name))})`,
      codeMarkdown('json', sample.text),
    ]),
    '### Handlers, right and wrong',
    ...handlers.flatMap(handlerMarkdown),
    '### Event fields',
    `JSON Schema: ${urlOf(location, sitePaths.eventSchema(id))}`,
    fieldTableMarkdown(eventSchema),
    '### Response',
    `${response.summary} ${cite(response.source)}`,
    ...(responseSchema
      ? [
          `JSON Schema: ${urlOf(location, sitePaths.responseSchema(id))}`,
          fieldTableMarkdown(responseSchema),
        ]
      : []),
    ...failureMarkdown(eventType, cite),
    ...typesMarkdown(eventType, cite),
    ...differencesMarkdown(eventType, cite),
  ].join('\n\n');
}

function handlerMarkdown({ title, lookAt, mistake, earns, code }: Handler): string[] {
  return [
    `#### ${title}`,
    [
      mistake && `Mistake: ${mistake}`,
      lookAt,
      earns && `Verdict on \`${earns.sample}\`: ${earns.verdict}.`,
    ]
      .filter(Boolean)
      .join(' '),
    codeMarkdown('typescript', code),
  ];
}

function failureMarkdown({ failure }: EventType, cite: (source: string) => string): string[] {
  if (failure.length === 0) return [];
  const rows = failure.map(({ when, then, source }) => [when, `${then} ${cite(source)}`]);
  return ['### What happens on failure', markdownTable(['When', 'Then'], rows)];
}

function typesMarkdown({ types }: EventType, cite: (source: string) => string): string[] {
  if (types.length === 0) return [];
  const table = markdownTable(
    ['Language', 'Package', 'Event', 'Response', 'Note'],
    types.map(({ language, package: library, event, response, note, source }) => [
      `${languageLabels[language]} ${cite(source)}`,
      ...[library, event, response].map((text) => (text === null ? 'none' : `\`${text}\``)),
      note ?? '',
    ]),
  );
  return ['### Types per language', table];
}

function differencesMarkdown(
  { typeDifferences }: EventType,
  cite: (source: string) => string,
): string[] {
  if (typeDifferences.length === 0) return [];
  const lines = typeDifferences.map(({ member, text, source }) => {
    const where = member === '' ? 'The whole event' : `\`${member}\``;
    return `- ${where}: ${text} ${cite(source)}`;
  });
  return ['### Where the TypeScript types differ', lines.join('\n')];
}
