import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseCases } from './parse-cases.ts';
import type { RuntimeName } from '../../../src/sandbox/protocol.ts';
import type { RuntimeCase } from './runtime-case.ts';

/**
 * The cases for a runtime: of a folder's Markdown files, of one of them, or all of a JSON file of
 * cases or recordings.
 */
export function readCases(path: string, runtime: RuntimeName): RuntimeCase[] {
  const isFolder = statSync(path).isDirectory();
  const files = isFolder
    ? readdirSync(path)
        .filter((name) => name.endsWith('.md') && name !== 'README.md')
        .sort()
        .map((name) => join(path, name))
    : [path];
  const cases = files.flatMap((file) => readFile(file, runtime));
  const names = cases.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`There are two cases \`${twice}\` in ${path}.`);
  return cases;
}

function readFile(file: string, runtime: RuntimeName): RuntimeCase[] {
  const text = readFileSync(file, 'utf8');
  if (file.endsWith('.json'))
    return (JSON.parse(text) as (RuntimeCase & { expect?: unknown })[]).map(
      ({ expect: _, ...runtimeCase }) => ({ ...runtimeCase, runtime }),
    );
  return parseCases(text)
    .filter(({ runtimes }) => runtimes.includes(runtime))
    .map(({ runtimes: _, name, ...rest }) => ({ name, runtime, ...rest }));
}
