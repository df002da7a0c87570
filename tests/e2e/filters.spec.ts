import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const card = (page: Page, id: string): Locator =>
  page.getByRole('main').locator(`a[href$="/integrations/${id}/"]`);

async function expectShown(page: Page, shown: string[], hidden: string[]): Promise<void> {
  for (const id of shown) await expect(card(page, id), id).toBeVisible();
  for (const id of hidden) await expect(card(page, id), id).toBeHidden();
}

test('a filter in the address is applied', async ({ page }) => {
  await page.goto('integrations/?invocation=synchronous');
  await expectShown(page, ['alb'], ['sqs', 's3', 'efs']);
});

test('what one types is found in names, event types and fields, and kept in the address', async ({
  page,
}) => {
  await page.goto('integrations/');
  const search = page.getByRole('main').getByRole('searchbox');
  await search.fill('receiptHandle');
  await expectShown(page, ['sqs'], ['alb', 's3', 'efs']);
  await expect(page).toHaveURL(/receiptHandle/);
  await page.reload();
  await expectShown(page, ['sqs'], ['alb', 's3', 'efs']);
});

test('the filters work by keyboard', async ({ page }) => {
  await page.goto('integrations/');
  await page.getByRole('main').getByRole('searchbox').focus();
  await page.keyboard.type('bucket');
  await expectShown(page, ['s3'], ['alb', 'efs']);
  for (let presses = 0; presses < 7; presses++) await page.keyboard.press('Backspace');
  await expectShown(page, ['alb', 'efs', 's3', 'sqs'], []);
});
