import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rule } from './rule.ts';

const folder = join(import.meta.dirname, 'rules');

/** Every rule of the folder `rules/`, in alphabetical order: a new file is a new rule. */
export async function loadRules(): Promise<Rule[]> {
  const files = (await readdir(folder)).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
  );
  return Promise.all(
    files.sort().map(async (file) => {
      const url = pathToFileURL(join(folder, file)).href;
      const { rule } = (await import(/* @vite-ignore */ url)) as { rule: Rule };
      return rule;
    }),
  );
}
