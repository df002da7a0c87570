import { buildCatalog } from './build-catalog.ts';
import type { ContentFiles } from './content-files.ts';
import { parseJson } from './parse-json.ts';
import type { Rule } from './rule.ts';
import type { Finding } from './types.ts';

/** Builds the catalog of the files and holds every rule against it. Findings come in order of file and rule. */
export function checkFiles(files: ContentFiles, rules: readonly Rule[], today: string): Finding[] {
  const { catalog, findings } = buildCatalog(files);
  const documents = new Map<string, unknown>();
  for (const [file, text] of files) {
    const parsed = file.endsWith('.json') ? parseJson(text) : undefined;
    if (parsed?.ok) documents.set(file, parsed.value);
  }
  const context = { catalog, files, documents, today };
  const broken = rules.flatMap(({ name, check }) =>
    check(context).map((finding) => ({ rule: name, ...finding })),
  );
  return [...findings, ...broken].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}
