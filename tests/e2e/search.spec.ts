import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

/** Opens the search, types, and answers the results: pages, and below each its sections. */
async function search(page: Page, query: string): Promise<Locator> {
  await page.goto('./');
  await page.getByRole('button', { name: 'Search' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await dialog.getByRole('textbox', { name: 'Search' }).fill(query);
  await expect(dialog.getByRole('status')).toContainText(`“${query}”`);
  return dialog.locator('ol > li');
}

const expected: [query: string, page: string, section: RegExp][] = [
  ['batchItemFailures', 'Amazon SQS', /batchItemFailures/],
  ['ObjectCreated', 'Amazon S3', /eventName|What it is for/],
  ['502', 'Application Load Balancer', /502/],
  ['queue', 'Amazon SQS', /queue/i],
  ['visibility timeout', 'Amazon SQS', /^Visibility timeout$/],
  ['messageId', 'Amazon SQS', /messageId/],
  ['load balancer', 'Application Load Balancer', /./],
  ['access point', 'Amazon EFS', /./],
];

for (const [query, title, section] of expected)
  test(`"${query}" finds ${title} first, and there the right section`, async ({ page }) => {
    const first = (await search(page, query)).first();
    await expect(first.locator('> a strong')).toHaveText(title);
    const sections = first.locator('ul > li');
    await expect(sections.first().locator('strong')).toHaveText(section);
    expect(await sections.count()).toBeLessThanOrEqual(3);
    const href = await sections.first().getByRole('link').getAttribute('href');
    expect(href).toMatch(/#./);
    await sections.first().getByRole('link').click();
    await expect(page.locator(`[id="${href!.replace(/^.*#/, '')}"]`)).toBeInViewport();
  });

test('a former or other name finds its integration', async ({ page }) => {
  const results = await search(page, 'DLQ');
  await expect(results.first().locator('> a strong')).toHaveText('Amazon SQS');
});

test('what nobody wrote is not found, and the search says so', async ({ page }) => {
  const results = await search(page, 'xylophonequark');
  await expect(results).toHaveCount(0);
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('No pages found');
});

test('the search works by keyboard alone', async ({ page }) => {
  await page.goto('./');
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('visibility timeout');
  await expect(page.getByRole('dialog').locator('ol a').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/integrations\/sqs\//);
});

test('what one types on the home page goes on in the search', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('searchbox', { name: 'Search the catalog' }).click();
  await page.keyboard.type('ObjectCreated');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await expect(dialog.getByRole('textbox')).toHaveValue('ObjectCreated');
  await expect(dialog.locator('ol > li').first()).toContainText('Amazon S3');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test("the home page's field leads to the list", async ({ page }) => {
    await page.goto('./');
    await page.getByRole('searchbox').fill('queue');
    await page.getByRole('searchbox').press('Enter');
    await expect(page).toHaveURL(/\/integrations\/\?q=queue/);
  });
});
