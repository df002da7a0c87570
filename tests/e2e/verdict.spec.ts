import { button, choice, region } from './support/playground-parts.ts';
import { openPlayground, permalink, run } from './support/playground.ts';
import { expect } from './support/test.ts';
import { test } from './support/warm-test.ts';

const poison = '?event-type=sqs/messages&sample=one-poison-message';

test.describe('the verdict', () => {
  test('says what the service does, why, and what becomes of each record', async ({ page }) => {
    await openPlayground(page, poison);
    const verdict = region(page, 'Verdict');
    await expect(verdict).toContainText('Run the handler to see what the service does');
    await expect(verdict).not.toHaveAttribute('data-verdict');
    await run(page);
    await expect(verdict).toHaveAttribute('data-verdict', 'partial');
    await expect(verdict).toContainText('2 of 3 messages are deleted');
    await verdict.getByText('Why: 1 rule').click();
    await expect(verdict.getByRole('link', { name: /Handling errors/ })).toBeVisible();
    await verdict.getByText('Records: 3').click();
    await expect(
      verdict.getByText('visible again after 30 seconds (received 1 of 3)'),
    ).toBeVisible();
  });

  test('follows its options without another run', async ({ page }) => {
    await openPlayground(page, poison);
    await run(page);
    const verdict = region(page, 'Verdict');
    await verdict.getByRole('spinbutton', { name: 'maxReceiveCount' }).fill('1');
    await page.keyboard.press('Tab');
    await expect(verdict).toContainText('moves to the dead-letter queue');
    // What is being typed outlives a drawing of the panels.
    const timeout = verdict.getByRole('spinbutton', { name: 'visibilityTimeout' });
    await timeout.fill('60');
    await button(page, 'Run').dispatchEvent('click');
    await expect(region(page, 'Result')).toContainText('warm');
    await timeout.press('Tab');
    await expect(timeout).toHaveValue('60');
    await verdict.getByRole('checkbox', { name: 'reportBatchItemFailures' }).uncheck();
    await expect(verdict).toHaveAttribute('data-verdict', 'lost');
    await expect(verdict).toContainText('How to mend it');
    await button(page, 'Reset').click();
    await expect(verdict).toHaveAttribute('data-verdict', 'partial');
  });

  test('of an earlier run is gone while the next one runs, and for another event type', async ({
    page,
  }) => {
    await openPlayground(page, poison);
    await run(page);
    await choice(page, 'Event type').selectOption('s3/notification');
    await expect(region(page, 'Verdict')).not.toHaveAttribute('data-verdict');
    await run(page);
    await expect(region(page, 'Verdict')).toHaveAttribute('data-verdict', 'ok');
  });

  test('is not there where the reader has stopped the run', async ({ page }) => {
    const handler =
      'export const handler = () => new Promise((done) => setTimeout(done, 60_000));\n';
    await openPlayground(
      page,
      permalink({ eventType: 'sqs/messages', handler, options: { timeout: 15 } }),
    );
    await button(page, 'Run').click();
    await expect(region(page, 'Result')).toContainText('Running…');
    await button(page, 'Stop').click();
    await expect(region(page, 'Verdict')).toContainText('nothing follows from it');
    await expect(region(page, 'Verdict')).not.toHaveAttribute('data-verdict');
  });

  test('is a column of the table of all samples', async ({ page }) => {
    await openPlayground(page, '?event-type=sqs/messages');
    await button(page, 'Run all samples').click();
    const table = region(page, 'All samples');
    await expect(table).toHaveAttribute('aria-busy', 'false', { timeout: 20_000 });
    await expect(table.getByRole('row', { name: /One poison message/ })).toContainText('Partial');
    await expect(table.getByRole('row', { name: /Minimal/ })).toContainText('OK');
  });

  test('shows the HTTP response, and a page of it without its scripts', async ({
    page,
    problems,
  }) => {
    problems.allow(/Blocked script execution|Content Security Policy/);
    const handler = `export const handler = async () => ({
  statusCode: 418,
  headers: { 'content-type': 'text/html' },
  body: '<h1>Tea</h1><script>document.body.innerHTML = "coffee"</script><img src="https://example.com/x.png">',
});\n`;
    await openPlayground(page, permalink({ eventType: 'alb/request', handler }));
    await run(page);
    const verdict = region(page, 'Verdict');
    await expect(verdict).toHaveAttribute('data-verdict', 'ok');
    await expect(verdict.getByLabel('The HTTP response')).toContainText('HTTP/1.1 418');
    await verdict.getByText('Show the page').click();
    const frame = verdict.locator('iframe');
    await expect(frame).toHaveAttribute('sandbox', '');
    await expect(verdict.frameLocator('iframe').getByRole('heading')).toHaveText('Tea');
  });
});

test.describe('options in links', () => {
  test('are kept, and what is wrong with them is said', async ({ page }) => {
    const options = { maxReceiveCount: 7, visibilityTimeout: -3, deadLetters: true };
    await openPlayground(page, permalink({ eventType: 'sqs/messages', options }));
    await expect(page.getByRole('spinbutton', { name: 'maxReceiveCount' })).toHaveValue('7');
    await expect(page.getByRole('spinbutton', { name: 'visibilityTimeout' })).toHaveValue('30');
    await expect(page.locator('.pg-notice')).toContainText('There is no option deadLetters here.');
    await expect(page.locator('.pg-notice')).toContainText('visibilityTimeout is -3');
  });
});
