import { pageTypes } from './support/page-types.ts';
import { expect, test } from './support/test.ts';

for (const [name, path] of Object.entries(pageTypes)) {
  test(`${name} has a title, one main heading, a description and an address`, async ({ page }) => {
    await page.goto(`./${path}`);
    await expect(page).toHaveTitle(/Lambda Integration Catalog/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    const content = (selector: string): Promise<string | null> =>
      page.locator(selector).first().getAttribute('content');
    expect((await content('meta[name="description"]'))?.length).toBeGreaterThan(30);
    if (path === '404.html') return;
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
      'href',
      new RegExp(`/${path}$`),
    );
    expect(await content('meta[property="og:image"]')).toMatch(/\.png$/);
  });

  test(`${name} does not scroll sideways on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`./${path}`);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
}

test('descriptions are each their own', async ({ page }) => {
  const descriptions: (string | null)[] = [];
  for (const path of Object.values(pageTypes)) {
    await page.goto(`./${path}`);
    descriptions.push(
      await page.locator('meta[name="description"]').first().getAttribute('content'),
    );
  }
  expect(new Set(descriptions).size).toBe(descriptions.length);
});

test('the home page leads to the playground and to every way of invocation', async ({ page }) => {
  await page.goto('./');
  const main = page.getByRole('main');
  for (const invocation of ['event-source-mapping', 'synchronous', 'asynchronous', 'none'])
    await expect(main.locator(`a[href*="invocation=${invocation}"]`).first()).toBeVisible();
  await main.locator('a[href*="playground/"]').first().click();
  await expect(page).toHaveURL(/\/playground\//);
});

test('an unknown address answers 404 and offers the search', async ({ page, problems }) => {
  problems.allow(/Failed to load resource.*404/);
  const response = await page.goto('no/such/page/');
  expect(response?.status()).toBe(404);
  await expect(
    page
      .getByRole('main')
      .getByRole('searchbox')
      .or(page.getByRole('main').getByRole('button', { name: /search/i }))
      .first(),
  ).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('an integration is readable: prose, sample, handler and fields', async ({ page }) => {
    await page.goto('integrations/sqs/');
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { name: 'What surprises people' })).toBeVisible();
    await expect(main.getByText('eventSourceARN').first()).toBeVisible();
    await expect(main.getByText('export const handler').first()).toBeVisible();
    await expect(main.getByText('Records[].messageId').first()).toBeVisible();
  });

  test('all integrations are listed', async ({ page }) => {
    await page.goto('integrations/');
    for (const id of ['alb', 'efs', 's3', 'sqs'])
      await expect(page.getByRole('main').locator(`a[href$="/integrations/${id}/"]`)).toBeVisible();
  });
});

test('printing leaves out what only a screen can use', async ({ page }) => {
  await page.goto('integrations/sqs/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Edit' }).first()).toBeHidden();
});
