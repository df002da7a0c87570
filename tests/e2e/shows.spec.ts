import { readFileSync } from 'node:fs';
import { openPlayground, permalink, replaceText, run } from './support/playground.ts';
import { expect } from './support/test.ts';
import { test } from './support/warm-test.ts';

const sqs = 'content/integrations/sqs/messages';
const event = readFileSync(`${sqs}/samples/standard-queue.json`, 'utf8');
const handler = readFileSync(`${sqs}/handlers/default.ts`, 'utf8');
const changed = event.replace(/"body": ".*"/, '"body": "a wholly new body"');

test('an edited event runs through the default handler', async ({ page }) => {
  await openPlayground(page, '?event-type=sqs/messages');
  await replaceText(page, 'Event', changed);
  const result = await run(page);
  await expect(result).toHaveAttribute('data-outcome', 'response');
  await expect(result).toContainText('a wholly new body');
});

test('a permalink brings event and handler, and runs only when asked', async ({ page }) => {
  await openPlayground(
    page,
    permalink({ eventType: 'sqs/messages', event: changed, handler, language: 'typescript' }),
  );
  await expect(page.getByRole('region', { name: 'Result' })).not.toHaveAttribute('data-outcome');
  const result = await run(page);
  await expect(result).toHaveAttribute('data-outcome', 'response');
  await expect(result).toContainText('a wholly new body');
});

test('an endless loop ends as a timeout, and the page lives', async ({ page }) => {
  const endless = 'export const handler = async () => { for (;;); };\n';
  await openPlayground(page, permalink({ eventType: 'sqs/messages', handler: endless }));
  const result = await run(page);
  await expect(result).toHaveAttribute('data-outcome', 'timeout');
  await page.getByRole('button', { name: 'Reset', exact: true }).click();
  await expect(await run(page)).toHaveAttribute('data-outcome', 'response');
});

test('searching "visibility timeout" leads to SQS', async ({ page }) => {
  await page.goto('./');
  await page
    .getByRole('button', { name: /search/i })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('textbox').fill('visibility timeout');
  const first = page.getByRole('dialog').getByRole('listitem').first();
  await expect(first).toContainText('SQS');
  await first.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/integrations\/sqs\//);
});
