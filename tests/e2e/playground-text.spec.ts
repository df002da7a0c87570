import type { Page } from '@playwright/test';
import { box, echo, echoed } from './support/playground-parts.ts';
import { openPlayground } from './support/playground.ts';
import { expect, test } from './support/test.ts';

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
    const typed = {
      Event: '{\n  "a": [\n    {}\n  ]\n}\n',
      Handler: 'export const handler = () => {\n  if (1) {\n    // Go\n    return 1;\n  }\n};\n',
    };
    for (const [name, text] of Object.entries(typed) as ['Event' | 'Handler', string][]) {
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
