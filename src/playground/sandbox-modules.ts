import { chunkOf, wordChunksOf } from '../sandbox/module-chunks.ts';
import type { FunctionFile, Notice } from '../sandbox/protocol.ts';

/** What goes to the worker with a function's first request, and what the reader must know of it. */
export interface ModuleTexts {
  modules: Record<string, string>;
  notices: Notice[];
}

export interface SandboxModules {
  /** The texts of the modules that the files name, with those that they need. Never rejects. */
  textsFor(files: readonly FunctionFile[]): Promise<ModuleTexts>;
}

const none: ModuleTexts = { modules: {}, notices: [] };

/**
 * Fetches modules for handlers from the folder that holds `index.json`; each once, when a handler
 * first names it. `fetchText` rejects where there is no such text.
 */
export function createSandboxModules(
  folder: string,
  fetchText: (url: string) => Promise<string>,
): SandboxModules {
  const texts = new Map<string, Promise<string>>();
  const text = (name: string): Promise<string> => {
    const known = texts.get(name);
    if (known) return known;
    const asked = fetchText(folder + name).catch((error: unknown) => {
      // The next run may have more luck.
      texts.delete(name);
      throw error;
    });
    texts.set(name, asked);
    return asked;
  };
  const index = async (): Promise<Record<string, string[]>> =>
    JSON.parse(await text('index.json')) as Record<string, string[]>;

  return {
    textsFor: async (files) => {
      const named = namedModules(files);
      if (named.size === 0) return none;
      const needs = await index().catch(() => undefined);
      if (!needs) return { modules: {}, notices: [unreachable([...named.values()])] };
      const wanted = new Set<string>();
      for (const id of named.keys()) {
        if (!Object.hasOwn(needs, id)) continue;
        for (const each of [id, ...(needs[id] ?? [])]) wanted.add(each);
      }
      const modules: Record<string, string> = {};
      const missing: string[] = [];
      await Promise.all(
        [...wanted].map(async (id) => {
          try {
            modules[id] = await text(`${id}.js`);
          } catch {
            missing.push(named.get(id) ?? id);
          }
        }),
      );
      return { modules, notices: missing.length > 0 ? [unreachable(missing)] : [] };
    },
  };
}

/** The chunks of all quoted names, each with the name that was read, and of telling words. */
function namedModules(files: readonly FunctionFile[]): Map<string, string> {
  const named = new Map<string, string>();
  for (const { code } of files) {
    for (const [, , name = ''] of code.matchAll(/(["'`])([\w:@./-]{2,100})\1/g)) {
      const chunk = chunkOf(name);
      if (chunk && !named.has(chunk.id)) named.set(chunk.id, name);
    }
    for (const { id, name } of wordChunksOf(code)) if (!named.has(id)) named.set(id, name);
  }
  return named;
}

function unreachable(names: readonly string[]): Notice {
  const list = names.map((name) => `\`${name}\``).join(', ');
  return {
    code: 'module-unavailable',
    text: `The playground could not load ${list}. Check the connection, and run again.`,
  };
}
