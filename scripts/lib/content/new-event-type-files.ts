import { contentPaths } from '../../../src/catalog/content-files.ts';
import type { Language } from '../../../src/catalog/types.ts';

const languages: Language[] = [
  'typescript',
  'java',
  'go',
  'csharp',
  'powershell',
  'python',
  'rust',
];

/** The files of a new event type, by path. `source` is an id in `sources` of its integration. */
export function newEventTypeFiles(id: string, source: string): Map<string, string> {
  const eventType = {
    $schema: '../../../../src/catalog/schemas/event-type.schema.json',
    id,
    title: 'TODO: heading',
    summary: 'TODO: one sentence on what the event tells the function.',
    samples: [{ name: 'minimal', title: 'The least there is', lookAt: 'TODO: what to look at.' }],
    handlers: [{ name: 'default', title: 'TODO: label', lookAt: 'TODO: what to look at.' }],
    response: { summary: 'TODO: what the service does with the answer.', source },
    failure: [{ when: 'The function throws', then: 'TODO: what happens then.', source }],
    types: languages.map((language) => ({
      language,
      package: null,
      event: null,
      response: null,
      note: 'TODO: package and type, or why there is none.',
      source,
    })),
  };
  const eventSchema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'TODO: name of the event',
    description: 'TODO: what one event stands for.',
    type: 'object',
    required: ['id'],
    properties: {
      id: { description: 'TODO: what the service always sends, typed exactly.', type: 'string' },
    },
  };
  return new Map([
    [contentPaths.eventType(id), json(eventType)],
    [contentPaths.eventSchema(id), json(eventSchema)],
    [contentPaths.sample(id, 'minimal'), json({ id: 'TODO' })],
    [contentPaths.handler(id, 'default'), handler(id)],
  ]);
}

function handler(id: string): string {
  return `// Event type: ${id}
// TODO: import the event's type from 'aws-lambda', where it has one.
interface Event {
  id: string;
}

export const handler = async (event: Event): Promise<void> => {
  console.log(event.id);
};
`;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
