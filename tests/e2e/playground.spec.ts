import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { openPlayground, permalink, run } from './support/playground.ts';
import { expect, test } from './support/test.ts';

const sample = (name: string): string =>
  readFileSync(`content/integrations/sqs/messages/samples/${name}.json`, 'utf8');
const handlerCode = (name: string): string =>
  readFileSync(`content/integrations/sqs/messages/handlers/${name}.ts`, 'utf8');

const box = (page: Page, name: 'Event' | 'Handler'): Locator =>
  page.getByRole('textbox', { name, exact: true });
const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true });
const choice = (page: Page, name: string): Locator =>
  page.getByRole('combobox', { name, exact: true });
const region = (page: Page, name: string): Locator => page.getByRole('region', { name });
const banner = (page: Page): Locator => page.locator('.pg-banner');

const echo = 'export const handler = async (event) => event;\n';
const longEvent = `${JSON.stringify(
  {
    Records: Array.from({ length: 60 }, (_, index) => ({
      messageId: `${index}`,
      body: '{"a":[1,2]}',
    })),
  },
  null,
  2,
)}\n`;

/** What the playground holds, as a run sees it: the echo of the event. */
async function echoed(page: Page): Promise<unknown> {
  const result = await run(page);
  await expect(result).toHaveAttribute('data-outcome', 'response');
  return JSON.parse((await result.locator('pre').textContent()) ?? '');
}

test.describe('text that programs put into the editors', () => {
  const ways: Record<
    string,
    (page: Page, name: 'Event' | 'Handler', text: string) => Promise<void>
  > = {
    fill: (page, name, text) => box(page, name).fill(text),
    'click, select all, insert': async (page, name, text) => {
      await box(page, name).click();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.insertText(text);
    },
    'focus, select all, delete, insert': async (page, name, text) => {
      await box(page, name).focus();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.press('Delete');
      await page.keyboard.insertText(text);
    },
  };
  for (const [way, put] of Object.entries(ways))
    for (const moment of ['before', 'after'] as const)
      test(`arrives whole by ${way}, ${moment} Monaco is there`, async ({ page }) => {
        if (moment === 'before') await page.route('**/create-monaco-editor*', () => undefined);
        if (moment === 'before') await page.goto('playground/');
        else await openPlayground(page, '');
        await put(page, 'Handler', echo);
        await put(page, 'Event', longEvent);
        await expect(box(page, 'Event')).toHaveValue(longEvent);
        await expect(box(page, 'Handler')).toHaveValue(echo);
        expect(await echoed(page)).toEqual(JSON.parse(longEvent));
      });

  test('arrives whole when it is typed key by key', async ({ page }) => {
    await openPlayground(page, '');
    for (const [name, text] of [
      ['Event', sample('minimal')],
      ['Handler', handlerCode('swallows-errors')],
    ] as const) {
      await box(page, name).click();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(text);
      await expect(box(page, name)).toHaveValue(text);
    }
  });

  test('is not lost when it is typed while Monaco loads', async ({ page }) => {
    let release = (): void => undefined;
    const held = new Promise<void>((done) => {
      release = done;
    });
    await page.route('**/create-monaco-editor*', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('playground/');
    await box(page, 'Event').fill('{"typed":"early"}');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    release();
    await page.waitForFunction(() => performance.getEntriesByName('playground:editable').length);
    await page.keyboard.type(',"late":1');
    await expect(box(page, 'Event')).toHaveValue('{"typed":"early","late":1}');
  });
});

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

test.describe('edits', () => {
  test('survive a reload, and Reset brings the sample back', async ({ page }) => {
    await openPlayground(page, '?sample=fifo-queue');
    await box(page, 'Event').fill('{"mine":true}');
    await expect(page).toHaveURL(/#v1=/);
    await openPlayground(page, '');
    await expect(box(page, 'Event')).toHaveValue('{"mine":true}');
    await expect(choice(page, 'Sample')).toHaveValue('fifo-queue');
    await button(page, 'Reset').click();
    await expect(box(page, 'Event')).toHaveValue(sample('fifo-queue'));
    await banner(page).getByRole('button', { name: 'Undo' }).click();
    await expect(box(page, 'Event')).toHaveValue('{"mine":true}');
  });

  test('are not lost by choosing another sample', async ({ page }) => {
    await openPlayground(page, '');
    await box(page, 'Event').fill('{"mine":true}');
    await choice(page, 'Sample').selectOption('fifo-queue');
    await expect(box(page, 'Event')).toHaveValue(sample('fifo-queue'));
    await banner(page).getByRole('button', { name: 'Undo' }).click();
    await expect(box(page, 'Event')).toHaveValue('{"mine":true}');
    await expect(choice(page, 'Sample')).toHaveValue('standard-queue');
  });

  test('belong to their event type', async ({ page }) => {
    await openPlayground(page, '');
    await box(page, 'Event').fill('{"mine":true}');
    await choice(page, 'Event type').selectOption('alb/request');
    await expect(box(page, 'Event')).toHaveValue(/elb/);
    await expect(region(page, 'Problems')).toContainText('The event is as the service sends it.');
    await choice(page, 'Event type').selectOption('sqs/messages');
    await expect(box(page, 'Event')).toHaveValue('{"mine":true}');
  });
});

test.describe('links', () => {
  test('are made by Share and open what was shared', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openPlayground(page, '');
    await box(page, 'Event').fill('{"shared":"Grüße"}');
    await button(page, 'Share').click();
    await expect(page.getByRole('status').first()).toContainText('Link copied.');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/\/playground\/#v1=[\w-]+$/);
    await page.evaluate(() => {
      localStorage.clear();
    });
    await page.goto('about:blank');
    await page.goto(link);
    await expect(box(page, 'Event')).toHaveValue('{"shared":"Grüße"}');
    await expect(banner(page)).toContainText('Nothing has run.');
    await expect(region(page, 'Result')).not.toHaveAttribute('data-outcome');
    await banner(page).getByRole('button', { name: 'Show the sample instead' }).click();
    await expect(box(page, 'Event')).toHaveValue(sample('standard-queue'));
  });

  const hostile: Record<string, string> = {
    'is cut': permalink({ eventType: 'sqs/messages', event: 'x'.repeat(500) }).slice(0, 30),
    'is no base64': '#v1=%%%%',
    'holds no state': permalink({ eventType: 5 }),
    'has members of wrong types': permalink({ eventType: 'sqs/messages', event: { a: 1 } }),
    'names an event type that is not there': permalink({ eventType: '__proto__/constructor' }),
    'expands beyond all bounds': permalink({
      eventType: 'sqs/messages',
      event: '0'.repeat(30_000_000),
    }),
    'is of another version': '#v9=abcd',
  };
  for (const [what, hash] of Object.entries(hostile))
    test(`leave the sample alone where one ${what}`, async ({ page }) => {
      await openPlayground(page, hash);
      await expect(banner(page)).toContainText(/could not be read|There is no event type/);
      await expect(box(page, 'Event')).toHaveValue(sample('standard-queue'));
    });

  test('cannot ask for more time than the playground gives', async ({ page }) => {
    await openPlayground(page, permalink({ eventType: 'sqs/messages', options: { timeout: 1e9 } }));
    await expect(page.getByRole('spinbutton', { name: /Timeout/ })).toHaveValue('15');
  });

  test('replace the work when they are followed in an open playground', async ({ page }) => {
    await openPlayground(page, '');
    await page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      permalink({ eventType: 'sqs/messages', event: '{"followed":1}' }),
    );
    await expect(box(page, 'Event')).toHaveValue('{"followed":1}');
    await expect(banner(page)).toContainText('Nothing has run.');
  });

  test('to samples that are not there say so', async ({ page }) => {
    await openPlayground(page, '?event-type=sqs/messages&sample=nope');
    await expect(banner(page)).toContainText('has no sample nope');
    await expect(box(page, 'Event')).toHaveValue(sample('standard-queue'));
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
            active?.getAttribute('aria-label') ?? active?.textContent?.trim().slice(0, 20) ?? ''
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
