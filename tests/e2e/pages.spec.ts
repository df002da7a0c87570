import { expect, test } from './support/test.ts';

test('the home page has a title', async ({ page }) => {
  await page.goto('./');
  await expect(page).toHaveTitle(/Lambda Integration Catalog/);
});
