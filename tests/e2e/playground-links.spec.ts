import { banner, box, button, choice, region, sample } from './support/playground-parts.ts';
import { openPlayground, permalink } from './support/playground.ts';
import { expect } from './support/test.ts';
import { test } from './support/warm-test.ts';

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
    await expect(banner(page)).toContainText('They run when you press Run.');
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
    await expect(page.getByRole('spinbutton', { name: 'Timeout (s)' })).toHaveValue('15');
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
    await expect(banner(page)).toContainText('They run when you press Run.');
  });

  test('to samples that are not there say so', async ({ page }) => {
    await openPlayground(page, '?event-type=sqs/messages&sample=nope');
    await expect(banner(page)).toContainText('has no sample nope');
    await expect(box(page, 'Event')).toHaveValue(sample('standard-queue'));
  });
});
