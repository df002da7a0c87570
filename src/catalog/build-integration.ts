import { buildEventType } from './build-event-type.ts';
import { contentPaths, listFolder } from './content-files.ts';
import type { ContentReader } from './content-reader.ts';
import { isIntegrationFile } from './content-schemas.ts';
import { setupKinds } from './setup-kinds.ts';
import type { EventType, Integration, JsonSchema, SetupSnippet } from './types.ts';

/** Puts one integration's files together; `undefined` where its own facts cannot be read. */
export function buildIntegration(
  reader: ContentReader,
  definitions: ReadonlyMap<string, JsonSchema>,
  folder: string,
): Integration | undefined {
  const wantedBy = `there is a folder \`integrations/${folder}\``;
  const file = reader.shaped(contentPaths.integration(folder), isIntegrationFile, wantedBy);
  const prose = reader.text(contentPaths.prose(folder), wantedBy);
  const icon = reader.text(contentPaths.icon(folder), wantedBy);
  const setup = readSetup(reader, folder);
  const build = (names: readonly string[] = []): EventType[] =>
    names
      .map((name) => buildEventType(reader, definitions, `${folder}/${name}`))
      .filter((eventType) => eventType !== undefined);
  const eventTypes = build(file?.eventTypes);
  const examples = build(file?.examples);
  if (!file || prose === undefined || icon === undefined) return undefined;
  const { $schema: _, ...facts } = file;
  return {
    ...facts,
    id: folder,
    setup,
    eventTypes,
    examples,
    icon: icon.trim(),
    prose: prose.trim(),
  };
}

/** The trigger snippets, in the order in which `setupKinds` names them. */
function readSetup(reader: ContentReader, folder: string): SetupSnippet[] {
  const known = Object.keys(setupKinds);
  const present = listFolder(reader.files, `integrations/${folder}/setup`);
  for (const name of present.filter((name) => !Object.hasOwn(setupKinds, name))) {
    reader.findings.push({
      rule: 'setup-file',
      file: contentPaths.setup(folder, name),
      pointer: '',
      problem: `\`${name}\` does not say what kind of snippet it is.`,
      expected: `one of ${known.map((kind) => `\`${kind}\``).join(', ')}`,
      fix: 'Rename the file, or add its kind to src/catalog/setup-kinds.ts.',
    });
  }
  return Object.entries(setupKinds)
    .filter(([name]) => present.includes(name))
    .map(([name, { title, language }]) => {
      const code = reader.files.get(contentPaths.setup(folder, name)) ?? '';
      return { file: name, title, language, code };
    });
}
