import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { defineConfig } from '@playwright/test';
import { basePath } from './config/site.ts';
import { browserFlags } from './scripts/lib/browser-flags.ts';
import { findLocalChromium } from './scripts/lib/local-chromium.ts';

/**
 * E2E_ROOT: a built site other than dist. E2E_PORT: where to serve it (or where
 * you serve it already), any free port by default.
 * The configuration is read again in each worker, hence both are kept in the environment.
 */
const root = (process.env['E2E_ROOT'] ||= 'dist');
const givenPort = process.env['E2E_PORT'];
const port = (process.env['E2E_PORT'] ||= String(await freePort()));
const executablePath = (process.env['CHROMIUM_PATH'] ||= findLocalChromium() ?? '');
if (!executablePath) throw new Error('No Chromium found: `npm test` installs one.');

// One server serves one build: the ordinary one, or the one for a subfolder.
const subfolder = /subfolder\.spec/;
const budgets = /budgets\.spec/;
const attacks = /e2e.attacks.[\w-]+\.spec\.ts$/;
const projects =
  basePath === '/'
    ? [
        { name: 'browser', testIgnore: [subfolder, budgets, attacks] },
        // Alone: they load the machine, and measure whether the page stands still.
        { name: 'attacks', testMatch: attacks, fullyParallel: false, workers: 1 },
        { name: 'budgets', testMatch: budgets },
      ]
    : [{ name: 'subfolder', testMatch: subfolder }];

export default defineConfig({
  projects,
  testDir: 'tests/e2e',
  outputDir: process.env['E2E_OUTPUT'] || 'test-results',
  forbidOnly: true,
  fullyParallel: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  reporter: [
    ...(process.env['E2E_REPORT']
      ? ([['json', { outputFile: process.env['E2E_REPORT'] }], ['line']] as const)
      : ([['list']] as const)),
    ['./tests/e2e/attacks/support/table-reporter.ts'],
  ],
  use: {
    baseURL: `http://localhost:${port}${basePath}`,
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { executablePath, args: browserFlags },
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `"${process.execPath}" --experimental-strip-types scripts/serve.ts --root "${root}" --port ${port}`,
    port: Number(port),
    reuseExistingServer: givenPort !== undefined,
  },
});

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer().once('error', fail);
    probe.listen(0, 'localhost', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => {
        done(port);
      });
    });
  });
}
