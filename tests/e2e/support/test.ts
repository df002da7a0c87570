import { expect, test as base } from '@playwright/test';
import type { ConsoleMessage, WebError } from '@playwright/test';

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
      const seen: string[] = [];
      const allowed: RegExp[] = [];
      const onError = (event: WebError): void => {
        seen.push(`uncaught: ${event.error().stack ?? event.error().message}`);
      };
      const onConsole = (message: ConsoleMessage): void => {
        if (message.type() === 'error')
          seen.push(`console: ${message.text()} (${message.location().url})`);
      };
      context.on('weberror', onError);
      context.on('console', onConsole);
      await context.addInitScript(() => {
        globalThis.addEventListener('securitypolicyviolation', (event) => {
          console.error(
            `securitypolicyviolation: ${event.effectiveDirective} blocked ${event.blockedURI || 'inline'} at ${event.sourceFile}:${event.lineNumber}`,
          );
        });
      });
      await use({ allow: (pattern) => allowed.push(pattern) });
      context.off('weberror', onError);
      context.off('console', onConsole);
      const unexpected = seen.filter((text) => !allowed.some((pattern) => pattern.test(text)));
      expect(unexpected, 'problems on the page').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
