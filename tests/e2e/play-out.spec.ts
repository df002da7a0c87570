import { button, region } from './support/playground-parts.ts';
import { openPlayground, permalink } from './support/playground.ts';
import { expect } from './support/test.ts';
import { test } from './support/warm-test.ts';

const poison = '?event-type=sqs/messages&sample=one-poison-message';

test('a poison message ends in the dead-letter queue, the others are deleted once', async ({
  page,
}) => {
  await openPlayground(page, poison);
  await button(page, 'Play out').click();
  const story = region(page, 'Play out');
  await expect(story).toHaveAttribute('data-story', 'ended', { timeout: 20_000 });
  const invocations = story.getByRole('list', { name: 'Invocations' }).locator('> li');
  await expect(invocations).toHaveCount(3);
  await expect(invocations.nth(2)).toContainText('1 min');
  await expect(invocations.nth(2)).toContainText('moves to the dead-letter queue');
  const records = story.getByRole('list', { name: 'Records' }).locator('> li');
  await expect(records).toHaveCount(3);
  await expect(records.nth(0)).toContainText('Invocation 1: deleted');
  await expect(records.nth(0).locator('ol > li')).toHaveCount(1);
  await expect(records.nth(1)).toContainText('Invocation 3: to the dead-letter queue');
  await expect(records.nth(2).locator('ol > li')).toHaveCount(1);
});

test('a story goes on step by step, and begins anew where something has changed', async ({
  page,
}) => {
  await openPlayground(page, poison);
  const story = region(page, 'Play out');
  await button(page, 'Step').click();
  await expect(story).toHaveAttribute('data-story', 'stepped', { timeout: 20_000 });
  await expect(story).toContainText('1 invocation, the last at 0 s');
  await button(page, 'Step').click();
  await expect(story).toContainText('2 invocations, the last at 30 s');
  const receives = page.getByRole('spinbutton', { name: 'maxReceiveCount' });
  await receives.fill('2');
  await receives.press('Tab');
  await expect(story).toContainText('This story is of before your changes.');
  await button(page, 'Play out').click();
  await expect(story).toHaveAttribute('data-story', 'ended', { timeout: 20_000 });
  await expect(story).toContainText('2 invocations, the last at 30 s');
});

test('a story that does not end waits after the stated number of invocations', async ({ page }) => {
  const options = { maxReceiveCount: 0 };
  const handler = 'export const handler = async () => {\n  throw new Error("no");\n};\n';
  await openPlayground(page, permalink({ eventType: 'sqs/messages', handler, options }));
  const limit = page.getByRole('spinbutton', { name: 'Invocations at most' });
  await limit.fill('4');
  await limit.press('Tab');
  await button(page, 'Play out').click();
  const story = region(page, 'Play out');
  await expect(story).toHaveAttribute('data-story', 'limit', { timeout: 20_000 });
  await expect(story).toContainText('4 invocations, the last at 1 min 30 s');
  await expect(story).toContainText('More is to come');
});

test('a story can be stopped', async ({ page }) => {
  const handler = 'export const handler = () => new Promise((done) => setTimeout(done, 60_000));\n';
  const options = { timeout: 15 };
  await openPlayground(page, permalink({ eventType: 'sqs/messages', handler, options }));
  await button(page, 'Play out').click();
  const story = region(page, 'Play out');
  await expect(story).toHaveAttribute('aria-busy', 'true');
  await button(page, 'Stop').click();
  await expect(story).toHaveAttribute('data-story', 'stopped');
});

test('a story is shared with its options, and a link never plays by itself', async ({ page }) => {
  await openPlayground(page, poison);
  const receives = page.getByRole('spinbutton', { name: 'maxReceiveCount' });
  await receives.fill('2');
  await receives.press('Tab');
  await button(page, 'Play out').click();
  const story = region(page, 'Play out');
  await expect(story).toHaveAttribute('data-story', 'ended', { timeout: 20_000 });
  await button(page, 'Share').click();
  await expect(page).toHaveURL(/#v1=/);
  const link = page.url();
  await page.evaluate(() => localStorage.clear());
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.getByRole('spinbutton', { name: 'maxReceiveCount' })).toHaveValue('2');
  await expect(page.locator('.pg-notice')).toContainText('Press Play out');
  await expect(story).not.toHaveAttribute('data-story');
  await button(page, 'Play out').click();
  await expect(story).toContainText('2 invocations, the last at 30 s', { timeout: 20_000 });
});
