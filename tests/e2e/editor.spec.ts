import type { Locator, Page } from '@playwright/test';
import { openPlayground, replaceText } from './support/playground.ts';
import { expect } from './support/test.ts';
import { test } from './support/warm-test.ts';

const box = (page: Page, name: 'Event' | 'Handler'): Locator =>
  page.getByRole('textbox', { name, exact: true });
const monaco = (page: Page, name: 'Event' | 'Handler'): Locator =>
  page.locator('.monaco-editor').filter({ has: box(page, name) });
const suggestions = (page: Page): Locator => page.locator('.suggest-widget .monaco-list-row');

test.describe('the event editor', () => {
  test('completes names and values from the schema', async ({ page }) => {
    await openPlayground(page, '?event-type=sqs/messages');
    await replaceText(page, 'Event', '{ "Records": [{  }] }');
    await page.keyboard.press('End');
    for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowLeft');
    await expect(async () => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+Space');
      await expect(suggestions(page).filter({ hasText: 'messageId' })).toBeVisible({
        timeout: 1000,
      });
    }).toPass();
  });

  test('explains a member that the pointer rests on', async ({ page }) => {
    await openPlayground(page, '?event-type=sqs/messages');
    const name = monaco(page, 'Event').getByText('"receiptHandle"').first();
    await expect(async () => {
      await page.mouse.move(0, 0);
      await name.hover();
      await expect(
        page
          .locator('.monaco-hover')
          .getByText(/message/i)
          .first(),
      ).toBeVisible({
        timeout: 2000,
      });
    }).toPass();
  });

  test('underlines what the schema refuses', async ({ page }) => {
    await openPlayground(page, '?event-type=sqs/messages');
    await box(page, 'Event').fill('{ "Records": 5 }');
    await expect(monaco(page, 'Event').locator('.squiggly-error')).not.toHaveCount(0);
  });

  test('takes back a text that was put in as a whole', async ({ page }) => {
    await openPlayground(page, '?event-type=sqs/messages');
    await box(page, 'Event').fill('{ "a": 1 }');
    await box(page, 'Event').fill('{ "a": 2 }');
    await page.keyboard.press('ControlOrMeta+Z');
    await expect(box(page, 'Event')).toHaveValue('{ "a": 1 }');
  });

  test('takes a pasted text as it is', async ({ page, context }) => {
    const text = '{\n\t"Records": [\n  {}\n      ]\n}\n';
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openPlayground(page, '?event-type=sqs/messages');
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await box(page, 'Event').click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('ControlOrMeta+V');
    await expect(box(page, 'Event')).toHaveValue(text);
  });

  test('indents a new line for those who do not do it themselves', async ({ page }) => {
    await openPlayground(page, '?event-type=sqs/messages');
    await replaceText(page, 'Event', '{');
    await page.keyboard.press('Enter');
    await page.keyboard.type('"a": 1');
    await expect(box(page, 'Event')).toHaveValue('{\n  "a": 1');
  });
});

test.describe('the handler editor', () => {
  test('completes what an event has', async ({ page }) => {
    await openPlayground(page, '?event-type=sqs/messages');
    await replaceText(
      page,
      'Handler',
      "import type { SQSEvent } from 'aws-lambda';\nexport const handler = (event: SQSEvent) => event",
    );
    await page.keyboard.type('.');
    await expect(suggestions(page).filter({ hasText: 'Records' })).toBeVisible({ timeout: 15_000 });
  });

  test('finds nothing wrong with what Lambda offers', async ({ page }) => {
    await openPlayground(page, '?event-type=sqs/messages');
    await replaceText(
      page,
      'Handler',
      [
        "import type { SQSHandler } from 'aws-lambda';",
        'export const handler: SQSHandler = async ({ Records: [record] }, context) => {',
        '  const text = new TextDecoder().decode(Uint8Array.from(atob("eA=="), (c) => c.charCodeAt(0)));',
        '  console.log(process.env["STAGE"], context.getRemainingTimeInMillis(), record?.body, text);',
        '  await new Promise((done) => setTimeout(done, 10));',
        '  new URL("https://example.com").searchParams.get("a")?.at(0);',
        '  Object.groupBy([1, 2], String);',
        '  const wrong: number = "text";',
        '};',
      ].join('\n'),
    );
    const problems = page.getByRole('region', { name: 'Problems' });
    await expect(problems).toContainText('Handler 8:', { timeout: 15_000 });
    await expect(problems.getByRole('button', { name: /Handler/ })).toHaveCount(1);
  });
});

test.describe('both editors', () => {
  test('let Tab through until one types, and again after one has left', async ({ page }) => {
    await openPlayground(page, '?event-type=sqs/messages');
    const event = box(page, 'Event');
    await event.focus();
    const before = await event.inputValue();
    await page.keyboard.press('Tab');
    await expect(event).not.toBeFocused();
    await expect(event).toHaveValue(before);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.type(' ');
    await page.keyboard.press('Tab');
    await expect(event).toBeFocused();
    await box(page, 'Handler').focus();
    await event.focus();
    await page.keyboard.press('Tab');
    await expect(event).not.toBeFocused();
  });

  test('follow the theme of the page', async ({ page }) => {
    await openPlayground(page, '?event-type=sqs/messages');
    const background = (): Promise<string> =>
      monaco(page, 'Event').evaluate((element) => getComputedStyle(element).backgroundColor);
    const seen = new Set<string>();
    for (const theme of ['light', 'dark']) {
      await page.evaluate((name) => {
        document.documentElement.dataset['theme'] = name;
      }, theme);
      await expect(monaco(page, 'Event')).toHaveClass(theme === 'light' ? /\bvs\b/ : /\bvs-dark\b/);
      seen.add(await background());
    }
    expect(seen.size).toBe(2);
  });
});
