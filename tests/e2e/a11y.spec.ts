import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { pageTypes } from './support/page-types.ts';
import { openPlayground, run } from './support/playground.ts';
import { expect, test } from './support/test.ts';

/** Rules that are not held, each with its reason. */
const ignored: Record<string, string> = {};

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .disableRules(Object.keys(ignored))
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  );
}

// Colours do not depend on the width, nor does the layout on the theme: two of the four pairs show everything.
const looks = [
  { width: 390, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
] as const;

for (const { width, colorScheme } of looks)
  test.describe(`at ${width} px, ${colorScheme}`, () => {
    test.use({ viewport: { width, height: 900 }, colorScheme });

    for (const [name, path] of Object.entries(pageTypes))
      test(`axe finds nothing on ${name}`, async ({ page }) => {
        await page.goto(`./${path}`);
        expect(await findings(page)).toEqual([]);
      });

    test('axe finds nothing in the opened playground, before and after a run', async ({ page }) => {
      await openPlayground(page, '?event-type=sqs/messages');
      expect(await findings(page)).toEqual([]);
      await run(page);
      expect(await findings(page)).toEqual([]);
    });

    test('axe finds nothing where a page has its playground opened', async ({ page }) => {
      await page.goto('integrations/sqs/');
      await page.getByRole('button', { name: 'Edit' }).first().click();
      await expect(page.getByRole('textbox', { name: 'Event' })).toBeVisible();
      expect(await findings(page)).toEqual([]);
    });
  });
