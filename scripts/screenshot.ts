import { parseArgs } from 'node:util';
import { chromium as playwright } from '@playwright/test';
import { basePath } from '../config/site.ts';
import { browserFlags } from './lib/browser-flags.ts';
import { provideLocalChromium } from './lib/local-chromium.ts';
import { startStaticServer } from './lib/static-server.ts';

/** The picture in the README: the built site's playground after a run. */
const file = 'docs/screenshot.png';

const { values } = parseArgs({ options: { root: { type: 'string', default: 'dist' } } });
const server = await startStaticServer({ root: values.root, base: basePath });
const browser = await playwright.launch({
  executablePath: provideLocalChromium(),
  args: browserFlags,
});
const page = await browser.newPage({
  viewport: { width: 1280, height: 1200 },
  colorScheme: 'light',
  reducedMotion: 'reduce',
});
await page.goto(`${server.url}playground/?event-type=sqs/messages&sample=one-poison-message`);
await page.waitForFunction(() => performance.getEntriesByName('playground:editable').length > 0);
await page.getByRole('button', { name: 'Run', exact: true }).click();
await page.getByRole('region', { name: 'Result' }).and(page.locator('[data-outcome]')).waitFor();
await page.screenshot({ path: file });
await browser.close();
await server.close();
console.log(`Wrote ${file}`);
