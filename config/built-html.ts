import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { dropLazyStyles, lazyStyles } from './lazy-styles.ts';
import { prefixLinks } from './prefix-links.ts';

/** The sandbox's frame has a policy of its own and is left alone. */
const ownPolicy = new Set(['sandbox.html']);

/**
 * Finishes every built page: links in prose get the base path, styles that are loaded later are left out, and
 * the page gets a policy with the hashes of exactly the inline scripts it holds. Done on the result, so that no
 * version of Astro or Starlight can add a script that the policy does not know.
 */
export function builtHtml(): AstroIntegration {
  let base = '/';
  return {
    name: 'built-html',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const names = await readdir(root, { recursive: true });
        const read = (name: string): Promise<string> => readFile(root + name, 'utf8');
        const scripts = names.filter((name) => name.startsWith('_astro') && name.endsWith('.js'));
        const lazy = new Set((await Promise.all(scripts.map(read))).flatMap(lazyStyles));
        for (const name of names) {
          if (!name.endsWith('.html') || ownPolicy.has(name)) continue;
          const html = dropLazyStyles(prefixLinks(await read(name), base), lazy);
          await writeFile(root + name, withPolicy(html));
        }
      },
    },
  };
}

function withPolicy(html: string): string {
  const policy = contentSecurityPolicy(html);
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  return html.replace(/<head[^>]*>/, (head) => head + meta);
}
