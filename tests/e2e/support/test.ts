import { expect, test as base } from '@playwright/test';
import { watchProblems } from './watch-problems.ts';

/** What went wrong on the pages of one test; `allow` names what the test provokes on purpose. */
export interface Problems {
  allow(pattern: RegExp): void;
}

/**
 * Playwright's `test`, which fails when a page throws, logs an error or breaks its Content Security
 * Policy. A test that provokes one says so: `problems.allow(/Failed to load resource.*404/)`.
 */
export const test = base.extend<{ problems: Problems }>({
  problems: [
    async ({ context }, use) => {
      const allowed: RegExp[] = [];
      const seen = await watchProblems(context);
      await use({ allow: (pattern) => allowed.push(pattern) });
      const unexpected = seen.filter((text) => !allowed.some((pattern) => pattern.test(text)));
      expect(unexpected, 'problems on the page').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
