import { bundleSchema } from './bundle-schema.ts';
import { contentPaths } from './content-files.ts';
import type { ContentReader } from './content-reader.ts';
import { isEventTypeFile } from './content-schemas.ts';
import { readSchema } from './read-definitions.ts';
import type { EventType, JsonSchema } from './types.ts';

/** Puts one event type's files together; `undefined` where its own facts or its schema cannot be read. */
export function buildEventType(
  reader: ContentReader,
  definitions: ReadonlyMap<string, JsonSchema>,
  id: string,
): EventType | undefined {
  const wantedBy = `\`integration.json\` lists the event type \`${id}\``;
  const file = reader.shaped(contentPaths.eventType(id), isEventTypeFile, wantedBy);
  const eventSchema = bundled(reader, definitions, contentPaths.eventSchema(id), wantedBy);
  const responseFile = contentPaths.responseSchema(id);
  const responseSchema = reader.files.has(responseFile)
    ? bundled(reader, definitions, responseFile, wantedBy)
    : null;
  if (!file || !eventSchema || responseSchema === undefined) return undefined;
  const { $schema: _, samples, handlers, ...facts } = file;
  const listed = `\`event-type.json\` of \`${id}\` lists it`;
  return {
    typeDifferences: [],
    ...facts,
    id,
    samples: samples.flatMap((sample) => {
      const path = contentPaths.sample(id, sample.name);
      const isReadable = reader.json(path, listed) !== undefined;
      return isReadable ? [{ ...sample, text: reader.files.get(path) ?? '' }] : [];
    }),
    handlers: handlers.flatMap((handler) => {
      const code = reader.text(contentPaths.handler(id, handler.name), listed);
      return code === undefined ? [] : [{ ...handler, code }];
    }),
    eventSchema,
    responseSchema,
  };
}

function bundled(
  reader: ContentReader,
  definitions: ReadonlyMap<string, JsonSchema>,
  file: string,
  wantedBy: string,
): JsonSchema | undefined {
  const source = readSchema(reader, file, wantedBy);
  if (!source) return undefined;
  const { schema, dangling } = bundleSchema(source, definitions);
  for (const { definition, pointer, ref } of dangling) {
    reader.findings.push({
      rule: 'reference',
      file: definition === null ? file : contentPaths.definition(definition),
      pointer: `${pointer}/$ref`,
      problem: `\`${ref}\` leads nowhere.`,
      expected:
        '`../../../definitions/<name>.json`, `#/definitions/<name>`, or a pointer below one',
      fix: 'Mend the reference, or add the definition.',
    });
  }
  return schema;
}
