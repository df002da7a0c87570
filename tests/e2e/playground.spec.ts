import { box, button, choice, echo, echoed, region, sample } from './support/playground-parts.ts';
import { openPlayground, run } from './support/playground.ts';
import { expect } from './support/test.ts';
import { test } from './support/warm-test.ts';

test.describe('problems', () => {
  test('are told in plain words while one types, and lead to their place', async ({ page }) => {
    await openPlayground(page, '');
    await expect(region(page, 'Problems')).toContainText('The event is as the service sends it.');
    const broken = sample('minimal').replace(/"messageId": ".*"/, '"messageId": 5');
    await box(page, 'Event').fill(broken);
    const problem = region(page, 'Problems').getByRole('button').first();
    await expect(problem).toContainText('Records[0].messageId must be text, but is the number 5.');
    await problem.click();
    await expect(box(page, 'Event')).toBeFocused();
    await page.keyboard.press('Shift+End');
    const picked = await page.evaluate(() => {
      const { value, selectionStart, selectionEnd } = document.activeElement as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd);
    });
    expect(picked).toContain('5');
  });

  test('name the line where a text stops being JSON', async ({ page }) => {
    await openPlayground(page, '');
    await box(page, 'Event').fill('{\n  "Records": [\n}');
    await expect(region(page, 'Problems').getByRole('button').first()).toContainText('Event 3:1');
  });

  test('of the handler’s types are among them', async ({ page }) => {
    await openPlayground(page, '');
    await box(page, 'Handler').fill(
      "import type { SQSEvent } from 'aws-lambda';\nexport const handler = async (event: SQSEvent) => event.Recrods;\n",
    );
    await expect(region(page, 'Problems')).toContainText('Handler 2:', { timeout: 15_000 });
    await expect(region(page, 'Problems')).toContainText('Recrods');
  });

  test('of a response are told within the result', async ({ page }) => {
    await openPlayground(page, '?handler=default');
    await box(page, 'Handler').fill(
      'export const handler = async () => ({ batchItemFailures: [{ itemIdentifier: 7 }] });\n',
    );
    await expect(await run(page)).toContainText(
      'itemIdentifier must be text, but is the number 7.',
    );
  });
});

test.describe('runs', () => {
  test('show errors as Lambda answers them, and lead to the line', async ({ page }) => {
    await openPlayground(page, '');
    await box(page, 'Handler').fill(
      'export const handler = async () => {\n  // first\n  throw new RangeError("too <b>much</b>");\n};\n',
    );
    const result = await run(page);
    await expect(result).toHaveAttribute('data-outcome', 'function-error');
    await expect(result).toContainText('"errorType": "RangeError"');
    await expect(result).toContainText('too <b>much</b>');
    await result.getByRole('button', { name: /line 3/ }).click();
    await expect(box(page, 'Handler')).toBeFocused();
  });

  test('are warm until a cold start is asked for', async ({ page }) => {
    await openPlayground(page, '');
    await box(page, 'Handler').fill(
      'let count = 0;\nexport const handler = async () => ++count;\n',
    );
    const answer = async (): Promise<string> =>
      (await (await run(page)).locator('pre').textContent()) ?? '';
    expect([await answer(), await answer()]).toEqual(['1', '2']);
    await button(page, 'Cold start').click();
    expect(await answer()).toBe('1');
  });

  test('start by Ctrl+Enter from an editor, and by nothing less', async ({ page }) => {
    await openPlayground(page, '');
    await box(page, 'Event').focus();
    await page.keyboard.press('Enter');
    await expect(region(page, 'Result')).not.toHaveAttribute('data-outcome');
    await page.keyboard.press('Control+Enter');
    await expect(region(page, 'Result')).toHaveAttribute('data-outcome', /./);
  });

  test('can be stopped, and the page lives', async ({ page }) => {
    await openPlayground(page, '');
    await box(page, 'Handler').fill('export const handler = async () => { for (;;); };\n');
    await button(page, 'Run').click();
    await button(page, 'Stop').click();
    await expect(region(page, 'Result')).toHaveAttribute('data-outcome', 'exit');
    await expect(button(page, 'Stop')).toBeDisabled();
  });

  test('of all samples fill a table', async ({ page }) => {
    await openPlayground(page, '');
    await button(page, 'Run all samples').click();
    const table = region(page, 'All samples').getByRole('table', { name: /each sample/ });
    const rows = table.getByRole('row');
    await expect(table.getByRole('cell', { name: 'valid' })).toHaveCount((await rows.count()) - 1);
  });

  test('show log lines as text', async ({ page }) => {
    await openPlayground(page, '');
    await box(page, 'Handler').fill(
      'export const handler = async () => { console.warn("<img src=x onerror=alert(1)>"); };\n',
    );
    await run(page);
    await expect(region(page, 'Logs')).toContainText('<img src=x onerror=alert(1)>');
    await expect(region(page, 'Logs').locator('img')).toHaveCount(0);
  });
});

test.describe('without Monaco', () => {
  test('a phone edits, checks and runs in plain text fields', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await openPlayground(page, '');
    await expect(page.locator('.monaco-editor')).toHaveCount(0);
    await box(page, 'Event').fill('{"Records":5}');
    await expect(region(page, 'Problems')).toContainText('Records must be a list');
    await box(page, 'Handler').fill(echo);
    expect(await echoed(page)).toEqual({ Records: 5 });
  });

  test('the plain fields stay where Monaco cannot be loaded', async ({ page, problems }) => {
    problems.allow(/Failed to load resource|ERR_FAILED/);
    await page.route('**/create-monaco-editor*', (route) => route.abort());
    await openPlayground(page, '');
    await expect(page.locator('.pg-status')).toContainText('could not be loaded');
    await box(page, 'Handler').fill(echo);
    await box(page, 'Event').fill('[1]');
    expect(await echoed(page)).toEqual([1]);
  });

  test('event and handler can be read where there are no scripts', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${baseURL ?? ''}playground/`);
    await expect(page.locator('.pg pre').first()).toContainText('"messageId"');
    await expect(button(page, 'Run')).toBeHidden();
    await context.close();
  });
});

test.describe('the keyboard', () => {
  test('reaches and leaves every part', async ({ page }) => {
    await openPlayground(page, '');
    await choice(page, 'Event type').focus();
    const seen = new Set<string>();
    for (let step = 0; step < 40; step++) {
      seen.add(
        await page.evaluate(() => {
          const { activeElement: active } = document;
          return (
            active?.getAttribute('aria-label') ?? active?.textContent.trim().slice(0, 20) ?? ''
          );
        }),
      );
      await page.keyboard.press('Tab');
    }
    for (const name of [
      'Event',
      'Handler',
      'Run',
      'Run all samples',
      'Cold start',
      'Reset',
      'Share',
    ])
      expect([...seen]).toContain(name);
  });
});
