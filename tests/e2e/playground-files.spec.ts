import type { Locator, Page } from '@playwright/test';
import { banner, box, button, region } from './support/playground-parts.ts';
import { openPlayground, permalink, run } from './support/playground.ts';
import { expect, test } from './support/test.ts';

const tab = (page: Page, name: string): Locator => page.getByRole('tab', { name, exact: true });
const main =
  "import { double } from './helper.mjs';\nexport const handler = async () => double(21);\n";
const helper = 'export const double = (n) => n * 2;\n';

async function addFile(page: Page, name: string, code: string): Promise<void> {
  await button(page, 'Add file').click();
  await page.getByRole('textbox', { name: 'File name' }).fill(name);
  await page.keyboard.press('Enter');
  await expect(tab(page, name)).toHaveAttribute('aria-selected', 'true');
  await box(page, 'Handler').fill(code);
}

for (const width of [390, 1280])
  test.describe(`files, at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('are added, kept apart, run together and kept over a reload', async ({ page }) => {
      await openPlayground(page, '');
      await box(page, 'Handler').fill(main);
      await addFile(page, 'helper.mjs', helper);
      await tab(page, 'index.ts').click();
      await expect(box(page, 'Handler')).toHaveValue(main);
      await expect((await run(page)).locator('pre')).toHaveText('42');
      await expect(page).toHaveURL(/#v1=/);
      await page.reload();
      await tab(page, 'helper.mjs').click();
      await expect(box(page, 'Handler')).toHaveValue(helper);
      await button(page, 'Reset').click();
      await expect(page.getByRole('tab')).toHaveCount(1);
    });

    test('are led to from a trace', async ({ page }) => {
      const files = [
        {
          name: 'helper.mjs',
          code: 'export const double = () => {\n  throw new Error("x");\n};\n',
        },
      ];
      await openPlayground(
        page,
        permalink({ eventType: 'sqs/messages', handler: main, options: { files } }),
      );
      const result = await run(page);
      await result
        .getByRole('button', { name: /helper\.mjs:2:/ })
        .first()
        .click();
      await expect(tab(page, 'helper.mjs')).toHaveAttribute('aria-selected', 'true');
      await expect(box(page, 'Handler')).toBeFocused();
      await result
        .getByRole('button', { name: /index\.mjs:2:/ })
        .first()
        .click();
      await expect(tab(page, 'index.ts')).toHaveAttribute('aria-selected', 'true');
      await expect(region(page, 'Result')).toHaveAttribute('data-outcome', 'function-error');
    });
  });

test('files are renamed and deleted, and a deleted one comes back', async ({ page }) => {
  await openPlayground(page, '');
  await addFile(page, 'helper.mjs', helper);
  await button(page, 'Rename').click();
  const name = page.getByRole('textbox', { name: 'File name' });
  await name.fill('../helper.mjs');
  await page.keyboard.press('Enter');
  await expect(page.locator('.pg-naming')).toContainText('is no path below');
  await name.fill('lib/helper.mjs');
  await page.keyboard.press('Enter');
  await expect(tab(page, 'lib/helper.mjs')).toBeFocused();
  await expect(box(page, 'Handler')).toHaveValue(helper);
  await button(page, 'Delete').click();
  await expect(tab(page, 'lib/helper.mjs')).toHaveCount(0);
  await banner(page).getByRole('button', { name: 'Undo' }).click();
  await tab(page, 'lib/helper.mjs').click();
  await expect(box(page, 'Handler')).toHaveValue(helper);
});

test('the tabs follow the arrow keys', async ({ page }) => {
  const files = ['a.mjs', 'b.mjs'].map((name) => ({ name, code: `// ${name}\n` }));
  await openPlayground(page, permalink({ eventType: 'sqs/messages', options: { files } }));
  await tab(page, 'index.ts').focus();
  for (const name of ['a.mjs', 'b.mjs', 'index.ts']) {
    await page.keyboard.press('ArrowRight');
    await expect(tab(page, name)).toBeFocused();
    await expect(tab(page, name)).toHaveAttribute('aria-selected', 'true');
  }
  await page.keyboard.press('End');
  await expect(box(page, 'Handler')).toHaveValue('// b.mjs\n');
  await page.keyboard.press('Tab');
  await expect(button(page, 'Add file')).toBeFocused();
});

test('the types of one file are known in another', async ({ page }) => {
  const files = [
    { name: 'helper.ts', code: 'export const double = (n: number): number => n * 2;\n' },
  ];
  const handler =
    "import { double } from './helper.ts';\nexport const handler = async () => double('x');\n";
  await openPlayground(page, permalink({ eventType: 'sqs/messages', handler, options: { files } }));
  const problems = region(page, 'Problems');
  await expect(problems).toContainText('Handler 2:', { timeout: 20_000 });
  await expect(problems.getByRole('button', { name: /Handler/ })).toHaveCount(1);
});
