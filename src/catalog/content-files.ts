/** Every text file of the content folder by its path from there, with `/`. */
export type ContentFiles = ReadonlyMap<string, string>;

/** Where the parts of the content lie, as paths from the content folder. */
export const contentPaths = {
  integration: (id: string) => `integrations/${id}/integration.json`,
  prose: (id: string) => `integrations/${id}/index.md`,
  icon: (id: string) => `integrations/${id}/icon.svg`,
  setup: (id: string, file: string) => `integrations/${id}/setup/${file}`,
  eventType: (id: string) => `integrations/${id}/event-type.json`,
  eventSchema: (id: string) => `integrations/${id}/event.schema.json`,
  responseSchema: (id: string) => `integrations/${id}/response.schema.json`,
  sample: (id: string, name: string) => `integrations/${id}/samples/${name}.json`,
  handler: (id: string, name: string) => `integrations/${id}/handlers/${name}.ts`,
  definition: (name: string) => `definitions/${name}.json`,
} as const;

/** Names of what lies directly in a folder: files by their name, folders with a `/` behind it. */
export function listFolder(files: ContentFiles, folder: string): string[] {
  const names = new Set<string>();
  for (const path of files.keys()) {
    if (!path.startsWith(`${folder}/`)) continue;
    const rest = path.slice(folder.length + 1);
    const slash = rest.indexOf('/');
    names.add(slash === -1 ? rest : rest.slice(0, slash + 1));
  }
  return [...names].sort();
}
