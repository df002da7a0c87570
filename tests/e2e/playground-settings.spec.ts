import type { Locator, Page } from '@playwright/test';
import { banner, box, button, choice, region } from './support/playground-parts.ts';
import { openPlayground, permalink, run } from './support/playground.ts';
import { expect } from './support/test.ts';
import { test } from './support/warm-test.ts';

const variables = (page: Page): Locator =>
  page.getByRole('textbox', { name: 'Environment variables', exact: true });
const openSettings = (page: Page): Promise<void> =>
  page.getByText('Environment and logging').click();

const tellsEnvironment =
  'export const handler = async () => ({ stage: process.env.STAGE, region: process.env.AWS_REGION });\n';

async function answer(page: Page): Promise<unknown> {
  return JSON.parse((await (await run(page)).locator('pre').textContent()) ?? '');
}

test.describe('environment variables', () => {
  test('reach the handler, but for those that Lambda refuses', async ({ page }) => {
    await openPlayground(page, '');
    await box(page, 'Handler').fill(tellsEnvironment);
    await openSettings(page);
    await variables(page).fill('# mine\nSTAGE="dev"\nAWS_REGION=mars\n1X=1');
    const settings = page.locator('.pg-settings');
    await expect(settings).toContainText('Line 3');
    await expect(settings).toContainText('Lambda sets AWS_REGION itself');
    await expect(settings).toContainText('must begin with a letter');
    await expect(settings).toContainText('1 variable, 2 problems');
    expect(await answer(page)).toEqual({ stage: 'dev', region: 'us-east-1' });
  });

  test('make the next run cold, and the page says so', async ({ page }) => {
    await openPlayground(page, '');
    await box(page, 'Handler').fill(tellsEnvironment);
    await run(page);
    await expect(await run(page)).toContainText('warm');
    await openSettings(page);
    await variables(page).fill('STAGE=dev');
    await expect(page.locator('.pg-status')).toHaveText(
      'The next run is a cold start: another environment.',
    );
    await expect(await run(page)).toContainText('cold start');
  });

  test('are kept, shared and reset', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openPlayground(page, '');
    await openSettings(page);
    await variables(page).fill('STAGE=dev');
    await choice(page, 'Runtime').selectOption('nodejs22.x');
    await button(page, 'Share').click();
    await expect(page.getByRole('status').first()).toContainText('Link copied.');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await openPlayground(page, '');
    await expect(variables(page)).toHaveValue('STAGE=dev\n');
    await expect(choice(page, 'Runtime')).toHaveValue('nodejs22.x');
    await button(page, 'Reset').click();
    await expect(variables(page)).toHaveValue('');
    await expect(choice(page, 'Runtime')).toHaveValue('nodejs24.x');
    await page.goto('about:blank');
    await page.goto(link);
    await expect(variables(page)).toHaveValue('STAGE=dev\n');
    await expect(banner(page)).toContainText('They run when you press Run.');
  });

  test('that Lambda sets are listed as the handler finds them', async ({ page }) => {
    await openPlayground(page, '');
    await box(page, 'Handler').fill('export const handler = async () => process.env;\n');
    const found = (await answer(page)) as Record<string, string>;
    await openSettings(page);
    await page.getByText('Variables that Lambda sets').click();
    const listed = await page
      .locator('[data-part="lambda-sets"] > div')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.children].map(({ textContent }) => textContent.trim())),
      );
    expect(listed.length).toBeGreaterThan(10);
    for (const [name = '', value = ''] of listed)
      if (value.startsWith('of each')) expect(found[name], name).toBeTruthy();
      else expect(found[name], name).toBe(value);
  });
});

test.describe('the logging configuration', () => {
  test('is a pair of selects over two variables', async ({ page }) => {
    await openPlayground(page, '');
    await openSettings(page);
    await variables(page).fill('STAGE=dev');
    await expect(choice(page, 'Log level')).toBeDisabled();
    await choice(page, 'Log format').selectOption('JSON');
    await choice(page, 'Log level').selectOption('WARN');
    await expect(variables(page)).toHaveValue(
      'STAGE=dev\nAWS_LAMBDA_LOG_FORMAT=JSON\nAWS_LAMBDA_LOG_LEVEL=WARN\n',
    );
    await variables(page).fill('AWS_LAMBDA_LOG_FORMAT=Text');
    await expect(choice(page, 'Log format')).toHaveValue('');
    await expect(choice(page, 'Log level')).toHaveValue('');
  });
});

test.describe('links', () => {
  test('that ask for what there is not say so and open all the same', async ({ page }) => {
    const options = {
      runtime: 'python3.14',
      timeout: 1e9,
      files: [{ name: '../../x.mjs', code: '' }],
      environment: JSON.parse('{"STAGE":"dev","__proto__":"x"}') as Record<string, string>,
    };
    await openPlayground(page, permalink({ eventType: 'sqs/messages', event: '[1]', options }));
    await expect(banner(page)).toContainText('There is no runtime python3.14 here');
    await expect(banner(page)).toContainText('is left out');
    await expect(choice(page, 'Runtime')).toHaveValue('nodejs24.x');
    await expect(box(page, 'Event')).toHaveValue('[1]');
    await expect(region(page, 'Result')).not.toHaveAttribute('data-outcome');
  });
});
