import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentFiles } from '../content-files.ts';
import { readContent } from '../read-content-fs.ts';

const fixtures = join(import.meta.dirname, '../../../tests/fixtures/catalog');

/** What a broken fixture changes: a file's whole text, pairs of old and new text, or `null`, which removes it. */
type Change = string | { replace: [old: string, new: string][] } | null;

/** A broken fixture: `<rule>/<name>.json` beside the valid content, which it changes. */
export interface BrokenCase {
  rule: string;
  name: string;
  files: Record<string, Change>;
}

/** The small content that holds to every rule. */
export function validContent(): Promise<ContentFiles> {
  return readContent(join(fixtures, 'valid'));
}

/** Every broken fixture. */
export async function brokenCases(): Promise<BrokenCase[]> {
  const paths = (await readdir(fixtures, { recursive: true })).sort();
  const files = paths.map((path) => path.split('/')).filter((steps) => steps.length === 2);
  const cases = files.filter(([folder, file]) => folder !== 'valid' && file?.endsWith('.json'));
  return Promise.all(
    cases.map(async ([rule = '', file = '']) => {
      const text = await readFile(join(fixtures, rule, file), 'utf8');
      const { files: changes } = JSON.parse(text) as { files: Record<string, Change> };
      return { rule, name: file.slice(0, -'.json'.length), files: changes };
    }),
  );
}

/** The valid content with the changes of a broken fixture. */
export function applyChanges(valid: ContentFiles, changes: Record<string, Change>): ContentFiles {
  const files = new Map(valid);
  for (const [path, change] of Object.entries(changes)) {
    if (change === null) files.delete(path);
    else if (typeof change === 'string') files.set(path, change);
    else files.set(path, change.replace.reduce(replaceOnce, files.get(path) ?? ''));
  }
  return files;
}

function replaceOnce(text: string, [old, replacement]: [string, string]): string {
  const parts = text.split(old);
  if (parts.length !== 2)
    throw new Error(`\`${old}\` is there ${parts.length - 1} times, not once.`);
  return parts.join(replacement);
}
