import type { RuntimeName } from '../protocol.ts';
import { folderOf } from './path-parts.ts';
import type { Resolved } from './resolve-import.ts';

export interface ImportWordOptions {
  path: string;
  runtime: RuntimeName;
  resolve: (specifier: string) => Resolved;
  load: (specifier: string, type: string | undefined) => Promise<unknown>;
}

/** What stands for `import` in a file's expressions: `import(…)` as a call of it, and its `meta`. */
export function createImportWord(options: ImportWordOptions): object {
  const { load } = options;
  const importModule = async (specifier: unknown, attributes?: unknown): Promise<unknown> =>
    await load(String(specifier), typeOf(attributes));
  return Object.assign(importModule, { meta: createMeta(options) });
}

function createMeta({ path, runtime, resolve }: ImportWordOptions): object {
  const meta = Object.create(null) as object;
  const url = `file://${path}`;
  const filename = path.replace(/[?#].*$/, '');
  return Object.assign(meta, {
    dirname: folderOf(filename),
    filename,
    ...(runtime === 'nodejs22.x' ? {} : { main: false }),
    resolve: (specifier: unknown): string => {
      const name = String(specifier);
      if (/^(?:\.{0,2}\/|file:)/.test(name)) return new URL(name, url).href;
      const found = resolve(name);
      if ('file' in found) return `file://${found.file.path}`;
      return found.module.startsWith('@') || name.startsWith('node:') || name.startsWith('aws-')
        ? name
        : `node:${name}`;
    },
    url,
  });
}

function typeOf(attributes: unknown): string | undefined {
  const options = attributes as { with?: { type?: unknown } } | undefined | null;
  const type = options?.with?.type;
  return typeof type === 'string' ? type : undefined;
}
