import { expect, test } from './support/test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('"Copy as Markdown" copies the page\'s twin', async ({ page, request }) => {
  await page.goto('integrations/sqs/');
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  const twin = await (await request.get('integrations/sqs.md')).text();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(twin);
});
