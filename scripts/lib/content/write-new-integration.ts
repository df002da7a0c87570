import { mkdir, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { nameProblem } from './name-problem.ts';
import { newIntegrationFiles } from './new-integration-files.ts';

/** The files that were written, by path; or why none was. */
export type Written = { files: Map<string, string> } | { error: string };

/** Writes the folder of a new integration. Overwrites nothing. */
export async function writeNewIntegration(
  contentDir: string,
  [integration, ...eventTypes]: readonly string[],
): Promise<Written> {
  const error = nameProblem(integration, eventTypes);
  if (error !== undefined || integration === undefined) return { error: error ?? '' };
  const folder = join(contentDir, 'integrations', integration);
  if (existsSync(folder)) {
    return { error: `\`${folder}\` is there already, and nothing was written.` };
  }
  const today = new Date().toISOString().slice(0, 10);
  const files = new Map<string, string>();
  for (const [path, text] of newIntegrationFiles(integration, eventTypes, today)) {
    files.set(path, await tidy(path, text));
  }
  for (const [path, text] of files) {
    const file = join(contentDir, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text, { flag: 'wx' });
  }
  return { files };
}

/** As `npm run format` would leave the file. */
async function tidy(path: string, text: string): Promise<string> {
  if (!/\.(json|md|ts|yaml)$/.test(path) || path.includes('/samples/')) return text;
  const config = await resolveConfig(join(import.meta.dirname, path));
  return format(text, { ...config, filepath: path });
}
