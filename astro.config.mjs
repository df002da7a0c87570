import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { builtHtml } from './config/built-html.ts';
import { contentReload } from './config/content-reload.ts';
import { readGuideLinks } from './config/guide-links.ts';
import { basePath, siteUrl } from './config/site.ts';
import { getCatalog } from './src/catalog/catalog-fs.ts';
import { sidebar } from './src/render/sidebar.ts';
import { codeThemes } from './src/styles/code-themes.ts';

export default defineConfig({
  site: siteUrl,
  base: basePath,
  markdown: { shikiConfig: { themes: codeThemes, defaultColor: false } },
  integrations: [
    starlight({
      title: 'Lambda Integration Catalog',
      description:
        'What every AWS service sends to a Lambda function, what it expects back, and what it does with the answer.',
      favicon: '/favicon.svg',
      disable404Route: true,
      expressiveCode: false,
      markdown: { processedDirs: ['./content/'] },
      customCss: ['./src/styles/site.css', './src/styles/code.css'],
      sidebar: sidebar(await getCatalog(), await readGuideLinks()),
      pagefind: { ranking: { pageLength: 0.2, termFrequency: 0.3, termSimilarity: 20 } },
      components: {
        Footer: './src/components/Footer.astro',
        Head: './src/components/Head.astro',
        Search: './src/components/Search.astro',
        PageTitle: './src/components/PageTitle.astro',
      },
    }),
    builtHtml(),
    contentReload(),
  ],
  vite: { build: { chunkSizeWarningLimit: 8000 } },
});
