import { deflateRawSync } from 'node:zlib';
import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

/** The fragment of a permalink, made as DESIGN.md's contract says and not by the site's own code. */
export function permalink(state: Record<string, unknown>): string {
  return `#v1=${deflateRawSync(JSON.stringify(state)).toString('base64url')}`;
}

/** Opens a playground's address and waits until its event can be edited. */
export async function openPlayground(page: Page, query: string): Promise<void> {
  await page.goto(`playground/${query}`);
  await page.waitForFunction(() => performance.getEntriesByName('playground:editable').length > 0);
}

/** The text of an editor, as it is shared: read from the page, whatever editor shows it. */
export async function replaceText(
  page: Page,
  name: 'Event' | 'Handler',
  text: string,
): Promise<void> {
  const editor = page.getByRole('textbox', { name, exact: true });
  await editor.focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Delete');
  await page.keyboard.insertText(text);
}

/** Runs the handler and answers the region with the result once the run has ended. */
export async function run(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  const result = page.getByRole('region', { name: 'Result' });
  await expect(result).toHaveAttribute('data-outcome', /./, { timeout: 20_000 });
  return result;
}
