import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import type { Plugin } from 'esbuild';
import { chunkOf, heldChunks } from '../src/sandbox/module-chunks.ts';

/** A module for handlers as the page fetches it. */
export interface SandboxChunk {
  /** A function expression: `$builtin` gives other chunks' namespaces, the result is this one's. */
  text: string;
  /** The chunks whose namespaces it asks for. */
  needs: string[];
}

const folder = resolve('src/sandbox/modules');
const servicesFile = resolve('src/sandbox/services.ts');

const held: ReadonlySet<string> = new Set(heldChunks);

/** The ids of all chunks that are sent. */
export function chunkIds(): string[] {
  return moduleIds().filter((id) => !held.has(id));
}

function moduleIds(): string[] {
  return readdirSync(folder)
    .filter((name) => /^[^.]+\.ts$/.test(name))
    .map((name) => name.slice(0, -'.ts'.length));
}

/** Builds the chunk of `src/sandbox/modules/<id>.ts`, and learns what it needs. */
export async function buildChunk(id: string): Promise<SandboxChunk> {
  const direct = new Set<string>();
  const { outputFiles } = await build({
    stdin: {
      contents: `import namespace from ${JSON.stringify(`./${id}.ts`)}; $return(namespace)`,
      resolveDir: folder,
    },
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'ascii',
    // `inspect` shows the names of classes and functions.
    keepNames: true,
    legalComments: 'none',
    write: false,
    plugins: [sharedModules(id, direct)],
    banner: { js: '(function($builtin){let $namespace;const $return=(value)=>{$namespace=value};' },
    // Frames with this name look internal, as in Node, and are cut from stacks like Node's own.
    footer: { js: `return $namespace})\n//# sourceURL=node:${id}` },
  });
  return { text: outputFiles[0]?.text ?? '', needs: [...direct].sort() };
}

/** What `sandbox/modules/index.json` says: each chunk that there is, and all that must come along. */
export async function chunkIndex(): Promise<Record<string, string[]>> {
  const direct = new Map<string, string[]>();
  for (const id of chunkIds()) direct.set(id, (await buildChunk(id)).needs);
  return Object.fromEntries([...direct.keys()].map((id) => [id, allNeeds(id, direct)]));
}

/** The chunks under one, sorted. Throws where a chunk is under itself: neither could come first. */
export function allNeeds(id: string, direct: ReadonlyMap<string, readonly string[]>): string[] {
  const needs = new Set<string>(direct.get(id));
  for (const need of needs) for (const further of direct.get(need) ?? []) needs.add(further);
  if (needs.has(id)) throw new Error(`The chunk ${id} needs itself, by ${[...needs].join(', ')}`);
  return [...needs].sort();
}

/**
 * Leads imports of other chunks to the one instance in the runtime, also those in libraries. A chunk's
 * import of its own name means the package of that name.
 */
function sharedModules(own: string, needs: Set<string>): Plugin {
  const ids = new Set(moduleIds());
  return {
    name: 'shared-modules',
    setup({ onResolve, onLoad, resolve: resolvePath }) {
      onResolve({ filter: /./ }, async ({ path, resolveDir, kind, pluginData }) => {
        if (pluginData === 'resolved' || kind === 'entry-point') return undefined;
        if (resolve(resolveDir, path) === servicesFile) {
          return { path: 'services', namespace: 'services' };
        }
        const id = idOf(path, resolveDir);
        if (id !== undefined && id !== own && ids.has(id)) {
          if (!held.has(id)) needs.add(id);
          return { path: id, namespace: 'chunk' };
        }
        if (id === undefined || id !== own || path.startsWith('.')) return undefined;
        const name = `${path.replace(/^node:/, '').replace(/\/$/, '')}/`;
        return await resolvePath(name, { resolveDir, kind, pluginData: 'resolved' });
      });
      onLoad({ filter: /./, namespace: 'chunk' }, ({ path }) => ({
        contents: `module.exports = $builtin(${JSON.stringify(path)})`,
      }));
      onLoad({ filter: /./, namespace: 'services' }, () => ({
        contents: `exports.services = $builtin('services')`,
      }));
    },
  };
}

/** The chunk that an import leads to: `node:util`, `util`, `util/` or a file beside. */
function idOf(path: string, resolveDir: string): string | undefined {
  if (path.startsWith('.')) {
    const file = resolve(resolveDir, path);
    const name = file.slice(folder.length + 1);
    return file.startsWith(`${folder}/`) && /^[^/.]+\.ts$/.test(name)
      ? name.slice(0, -'.ts'.length)
      : undefined;
  }
  return chunkOf(path.replace(/\/$/, ''))?.id;
}
