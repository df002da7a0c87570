import { test as base } from '@playwright/test';
import type { BrowserContext } from '@playwright/test';
import { expect } from './test.ts';
import type { Problems } from './test.ts';
import { watchProblems } from './watch-problems.ts';

/** A context that the tests of a worker share, and what went wrong on its pages so far. */
interface Warm {
  context: BrowserContext;
  seen: string[];
}

/**
 * As `test`, for tests with the usual settings that open a playground: they share a context, so that Monaco comes from
 * its cache. Each finds it without storage, permissions and other pages.
 */
export const test = base.extend<{ problems: Problems }, { warm: Warm }>({
  warm: [
    async ({ browser }, use, { project }) => {
      const { baseURL } = project.use;
      const context = await browser.newContext({
        reducedMotion: 'reduce',
        ...(baseURL === undefined ? {} : { baseURL }),
      });
      await use({ context, seen: await watchProblems(context) });
      await context.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ warm: { context } }, use) => {
    await context.clearPermissions();
    await context.clearCookies();
    await use(context);
    for (const page of context.pages()) await page.close();
  },
  page: async ({ context, baseURL }, use) => {
    const page = await context.newPage();
    // What pages of the test before wrote as they closed is gone too.
    const client = await context.newCDPSession(page);
    const origin = new URL(String(baseURL)).origin;
    await client.send('Storage.clearDataForOrigin', { origin, storageTypes: 'local_storage' });
    await client.detach();
    await use(page);
  },
  problems: [
    async ({ warm: { seen } }, use) => {
      const allowed: RegExp[] = [];
      seen.length = 0;
      await use({ allow: (pattern) => allowed.push(pattern) });
      const unexpected = seen.filter((text) => !allowed.some((pattern) => pattern.test(text)));
      expect(unexpected, 'problems on the page').toEqual([]);
    },
    { auto: true },
  ],
});
