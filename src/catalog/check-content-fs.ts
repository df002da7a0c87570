import { checkFiles } from './check-files.ts';
import { loadRules } from './load-rules-fs.ts';
import { readContent } from './read-content-fs.ts';
import type { Finding } from './types.ts';

/** Everything that is wrong in a content folder. */
export async function checkContent(contentDir: string): Promise<Finding[]> {
  const [files, rules] = await Promise.all([readContent(contentDir), loadRules()]);
  return checkFiles(files, rules, new Date().toISOString().slice(0, 10));
}
