import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';

const copied = [
  'src',
  'config',
  'public',
  'content',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
];

/**
 * Copies the project and adds `count` integrations, made by repeating the real ones under other ids.
 * The copy lies inside the project: its packages are found by walking up, its caches are its own.
 * Answers the folder.
 */
export function madeUpProject(count: number): string {
  mkdirSync('test-results', { recursive: true });
  const project = mkdtempSync(resolve('test-results', 'made-up-'));
  for (const name of copied)
    if (existsSync(name)) cpSync(name, join(project, name), { recursive: true });
  // The social cards read their font by its path below the project.
  mkdirSync(join(project, 'node_modules'));
  symlinkSync(resolve('node_modules/@fontsource'), join(project, 'node_modules/@fontsource'));
  const integrations = join(project, 'content', 'integrations');
  const originals = readdirSync(integrations);
  for (let index = 0; index < count; index++) {
    const original = originals[index % originals.length] ?? '';
    repeat(integrations, original, `${original}-${String(index).padStart(3, '0')}`);
  }
  return project;
}

function repeat(folder: string, original: string, id: string): void {
  cpSync(join(folder, original), join(folder, id), { recursive: true });
  for (const entry of readdirSync(join(folder, id), { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, id, entry);
    if (/(?:^|\/)(?:integration|event-type)\.json$/.test(entry))
      rewrite(file, `"id": "${original}`, `"id": "${id}`);
    else if (entry.endsWith('.ts'))
      rewrite(file, `// Event type: ${original}/`, `// Event type: ${id}/`);
  }
}

function rewrite(file: string, from: string, to: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}
