import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { basePath, siteUrl } from '../config/site.ts';
import { checkLinks } from './lib/links/check-links.ts';
import { readHtml } from './lib/links/read-html.ts';
import { readJson, readSitemap } from './lib/links/read-json.ts';
import { readMarkdown } from './lib/links/read-markdown.ts';
import type { SiteDocument } from './lib/links/site-document.ts';

const { values } = parseArgs({
  options: {
    root: { type: 'string', default: 'dist' },
    base: { type: 'string', default: basePath },
    site: { type: 'string', default: siteUrl },
  },
});

const { origin } = new URL(values.site);
const files = readdirSync(values.root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(join(values.root, sep).length))
  .map((file) => file.replaceAll(sep, '/'));
const documents = files
  .map((file) => read(file))
  .filter((document): document is SiteDocument => document !== null);
const findings = checkLinks({ origin, base: values.base, files: new Set(files), documents });

for (const { file, link, problem } of findings) console.error(`${file}: \`${link}\`: ${problem}`);
const count = documents.reduce((sum, { links }) => sum + links.length, 0);
console.log(`${count} links in ${documents.length} documents, ${findings.length} findings`);
process.exitCode = findings.length > 0 || documents.length === 0 ? 1 : 0;

function read(file: string): SiteDocument | null {
  const text = (): string => readFileSync(join(values.root, file), 'utf8');
  if (file.endsWith('.html')) return readHtml(file, text());
  if (/\.md$|^llms\.txt$/.test(file)) return readMarkdown(file, text());
  if (file.endsWith('.json')) return readJson(file, text(), new URL(values.base, origin).href);
  if (/^sitemap.*\.xml$/.test(file)) return readSitemap(file, text());
  return null;
}
