import { openPlayground, run } from './support/playground.ts';
import { expect, test } from './support/test.ts';

test('a page below a base path has its styles, scripts and links', async ({ page }) => {
  await page.goto('integrations/sqs/');
  expect(new URL(page.url()).pathname).toBe('/catalog/integrations/sqs/');
  const styles = await page.evaluate(() => [...document.styleSheets].length);
  expect(styles).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Edit' }).first().click();
  await expect(page.getByRole('textbox', { name: 'Event' })).toBeVisible();
});

test('the playground runs below a base path', async ({ page }) => {
  await openPlayground(page, '?event-type=sqs/messages&sample=fifo-queue');
  await expect(await run(page)).toHaveAttribute('data-outcome', 'response');
});

test('the search finds pages below a base path', async ({ page }) => {
  await page.goto('./');
  await page
    .getByRole('button', { name: /search/i })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('textbox').fill('queue');
  await expect(page.getByRole('dialog').getByRole('link').first()).toHaveAttribute(
    'href',
    /^\/catalog\//,
  );
});
