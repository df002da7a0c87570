import { openPlayground } from './support/playground.ts';
import { expect } from './support/test.ts';
import { test } from './support/warm-test.ts';

const names = {
  textbox: ['Event', 'Handler'],
  button: ['Run', 'Stop', 'Reset', 'Share', 'Cold start'],
  combobox: ['Event type', 'Sample', 'Handler example'],
  region: ['Problems', 'Result', 'Logs', 'Calls', 'Verdict'],
} as const;

test('everything in the playground has the name that people and tests rely on', async ({
  page,
}) => {
  await openPlayground(page, '?event-type=sqs/messages');
  for (const [role, all] of Object.entries(names))
    for (const name of all)
      await expect(
        page.getByRole(role as keyof typeof names, { name, exact: true, includeHidden: true }),
        `${role} ${name}`,
      ).toHaveCount(1);
});

test('the query chooses event type, sample and handler', async ({ page }) => {
  await openPlayground(page, '?event-type=sqs/messages&sample=fifo-queue&handler=swallows-errors');
  await expect(page.getByRole('combobox', { name: 'Event type' })).toHaveValue('sqs/messages');
  await expect(page.getByRole('combobox', { name: 'Sample' })).toHaveValue('fifo-queue');
  await expect(page.getByRole('combobox', { name: 'Handler example' })).toHaveValue(
    'swallows-errors',
  );
});
