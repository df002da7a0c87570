import type { Page } from '@playwright/test';
import { box, button, choice, region } from './support/playground-parts.ts';
import { openPlayground, permalink, run } from './support/playground.ts';
import { expect } from './support/test.ts';
import { test } from './support/warm-test.ts';

const open = (page: Page, handler: string, options: object = {}): Promise<void> =>
  openPlayground(
    page,
    permalink({ eventType: 'sqs/messages', language: 'javascript', handler, options }),
  );
const lines = async (page: Page): Promise<string[]> =>
  region(page, 'Logs')
    .locator('.pg-lines > li')
    .evaluateAll((items) => items.map(({ textContent }) => textContent.trim()));

test.describe('logs', () => {
  test('stand between what the platform logs, for cold and warm starts', async ({ page }) => {
    await open(
      page,
      'console.log("from init");\nexport const handler = async () => { console.warn("from invoke"); };\n',
    );
    await run(page);
    const cold = await lines(page);
    expect(cold).toHaveLength(5);
    expect(cold[0]).toContain('from init');
    expect(cold[1]).toMatch(/^START RequestId: [\da-f-]{36} Version: \$LATEST$/);
    expect(cold[2]).toContain('from invoke');
    expect(cold[3]).toMatch(/^END RequestId: [\da-f-]{36}$/);
    expect(cold[4]).toMatch(
      /^REPORT RequestId: [\da-f-]{36}\tDuration: [\d.]+ ms\tBilled Duration: \d+ ms\tMemory Size: 128 MB\tMax Memory Used: n\/a in the browser\tInit Duration: [\d.]+ ms$/,
    );
    await expect(region(page, 'Logs')).toContainText('cannot be measured in a browser');
    await run(page);
    const warm = await lines(page);
    expect(warm).toHaveLength(4);
    expect(warm[0]).toMatch(/^START/);
    expect(warm.join()).not.toContain('Init Duration');
  });

  test('tell a timeout and an exit as the platform does', async ({ page }) => {
    await open(
      page,
      'export const handler = () => new Promise((done) => setTimeout(done, 9e4));\n',
      {
        timeout: 1,
      },
    );
    await expect(await run(page)).toHaveAttribute('data-outcome', 'timeout');
    const timedOut = await lines(page);
    expect(timedOut.join('\n')).toMatch(/Z [\da-f-]{36} Task timed out after 1\.00 seconds/);
    expect(timedOut.at(-1)).toMatch(/\tStatus: timeout$/);
    await box(page, 'Handler').fill('export const handler = async () => { process.exit(3); };\n');
    await expect(await run(page)).toHaveAttribute('data-outcome', 'exit');
    const exited = await lines(page);
    expect(exited.join('\n')).toContain('Runtime exited with error: exit status 3');
    expect(exited.at(-1)).toMatch(/\tStatus: error\tError Type: Runtime\.ExitError$/);
  });

  test('tell a failed init twice, since Lambda tries it again', async ({ page }) => {
    await open(page, 'console.log("loading");\nthrow new Error("no");\n');
    await expect(await run(page)).toHaveAttribute('data-outcome', 'init-error');
    const all = await lines(page);
    expect(all.filter((line) => line.includes('loading'))).toHaveLength(2);
    expect(all.filter((line) => line.startsWith('INIT_REPORT'))).toEqual([
      expect.stringContaining('\tPhase: init\tStatus: error\tError Type: Error'),
      expect.stringContaining('\tPhase: invoke\tStatus: error\tError Type: Error'),
    ]);
  });

  test('are events in the JSON format', async ({ page }) => {
    await open(page, 'export const handler = async () => null;\n', {
      environment: { AWS_LAMBDA_LOG_FORMAT: 'JSON' },
    });
    await run(page);
    const events = (await lines(page)).map((line) => JSON.parse(line) as { type: string });
    expect(events.map(({ type }) => type)).toEqual(['platform.start', 'platform.report']);
  });

  test('can be filtered by level and copied whole', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(
      page,
      'export const handler = async () => { console.info("low"); console.error("high"); };\n',
    );
    await run(page);
    await choice(page, 'Levels to show').selectOption('ERROR');
    expect(await lines(page)).toEqual([expect.stringContaining('high')]);
    await button(page, 'Copy logs').click();
    await expect(page.locator('.pg-status')).toHaveText('Logs copied.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split('\n')).toHaveLength(5);
    expect(copied).toContain('low');
  });

  test('fold what has many lines', async ({ page }) => {
    await open(
      page,
      'export const handler = async () => { console.log(Array.from({ length: 40 }, (_, i) => `row ${i}`).join("\\n")); };\n',
    );
    await run(page);
    const entry = region(page, 'Logs').locator('details');
    await expect(entry.getByText('row 39')).toBeHidden();
    await entry.locator('summary').click();
    await expect(entry.getByText('row 39')).toBeVisible();
  });

  test('lead from a frame to its line', async ({ page }) => {
    await open(
      page,
      'export const handler = async () => {\n  // first\n  console.error(new Error("<b>logged</b>"));\n};\n',
    );
    await run(page);
    const frame = region(page, 'Logs').getByRole('button', { name: /index\.mjs:3:/ });
    await frame.first().click();
    await expect(box(page, 'Handler')).toBeFocused();
    await expect(region(page, 'Logs').locator('b, a')).toHaveCount(0);
  });
});
