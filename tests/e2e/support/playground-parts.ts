import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { run } from './playground.ts';
import { expect } from './test.ts';

const folder = 'content/integrations/sqs/messages';

/** The text of a sample of `sqs/messages`. */
export const sample = (name: string): string =>
  readFileSync(`${folder}/samples/${name}.json`, 'utf8');

export const box = (page: Page, name: 'Event' | 'Handler'): Locator =>
  page.getByRole('textbox', { name, exact: true });
export const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true });
export const choice = (page: Page, name: string): Locator =>
  page.getByRole('combobox', { name, exact: true });
export const region = (page: Page, name: string): Locator => page.getByRole('region', { name });
/** What the playground has to say about links, edits and the like. */
export const banner = (page: Page): Locator => page.locator('.pg-banner');

/** A handler that answers the event that it gets. */
export const echo = 'export const handler = async (event) => event;\n';

/** The event as the handler saw it, once `echo` has run. */
export async function echoed(page: Page): Promise<unknown> {
  const result = await run(page);
  await expect(result).toHaveAttribute('data-outcome', 'response');
  return JSON.parse((await result.locator('pre').textContent()) ?? '');
}
