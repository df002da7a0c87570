import { join } from 'node:path';
import type { AstroIntegration } from 'astro';

/** Reloads the page in development when a file of the catalog's content changes. */
export function contentReload(): AstroIntegration {
  return {
    name: 'content-reload',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const content = join(process.cwd(), 'content');
        server.watcher.add(content);
        server.watcher.on('all', (_event, file) => {
          if (file.startsWith(content)) server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
