import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = {
  docs: defineCollection({
    loader: glob({
      base: './content/guides',
      pattern: '*.md',
      generateId: ({ entry }) => `guides/${entry.replace(/\.md$/, '')}`,
    }),
    schema: docsSchema(),
  }),
  integrations: defineCollection({
    loader: glob({
      base: './content/integrations',
      pattern: '*/index.md',
      generateId: ({ entry }) => entry.split('/')[0] ?? entry,
    }),
  }),
};
