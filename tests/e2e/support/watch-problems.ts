import type { BrowserContext } from '@playwright/test';

/**
 * Collects what goes wrong on all pages of a context from now on: uncaught errors, errors in the
 * console (failed requests are there too) and violations of a Content Security Policy.
 */
export async function watchProblems(context: BrowserContext): Promise<string[]> {
  const seen: string[] = [];
  context.on('weberror', (event) => {
    seen.push(`uncaught: ${event.error().stack ?? event.error().message}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error')
      seen.push(`console: ${message.text()} (${message.location().url})`);
  });
  await context.addInitScript(() => {
    globalThis.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sourceFile, lineNumber } = event;
      console.error(
        `securitypolicyviolation: ${effectiveDirective} blocked ${blockedURI || 'inline'} at ${sourceFile}:${lineNumber}`,
      );
    });
  });
  return seen;
}
