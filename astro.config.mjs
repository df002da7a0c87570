import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { basePath, siteUrl } from './config/site.ts';

export default defineConfig({
  site: siteUrl,
  base: basePath,
  trailingSlash: 'ignore',
  markdown: { processedDirs: ['./content/'] },
  integrations: [
    starlight({
      title: 'Lambda Integration Catalog',
      customCss: ['./src/styles/site.css'],
    }),
  ],
});
