import type { Locator, Page } from '@playwright/test';
import { button, choice, region } from './support/playground-parts.ts';
import { openPlayground, permalink, run } from './support/playground.ts';
import { expect } from './support/test.ts';
import { test } from './support/warm-test.ts';

const readsObject = `import { S3Client, GetObjectCommand, NoSuchKey } from '@aws-sdk/client-s3';
const s3 = new S3Client({});
export const handler = async () => {
  try {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: 'photos', Key: 'cat.txt' }));
    return await Body.transformToString();
  } catch (error) {
    return { caught: error instanceof NoSuchKey, name: error.name };
  }
};
`;

const calls = (page: Page): Locator => region(page, 'Calls');
const reply = (page: Page, key: string): Locator =>
  page.getByRole('textbox', { name: `Reply to ${key}`, exact: true });
/** Runs a handler in plain JavaScript and answers what it returned. */
async function answer(page: Page): Promise<unknown> {
  const result = await run(page);
  await expect(result).toHaveAttribute('data-outcome', 'response');
  return JSON.parse((await result.locator('pre').textContent()) ?? '');
}
async function open(page: Page, handler: string, options: object = {}): Promise<void> {
  await openPlayground(
    page,
    permalink({ eventType: 'sqs/messages', handler, language: 'javascript', options }),
  );
}

test('a handler that gets an object sees the reply that was written for it', async ({ page }) => {
  await open(page, readsObject);
  await expect(calls(page)).toContainText('recorded, not sent');
  expect(await answer(page)).toBe('');
  const call = calls(page).getByRole('listitem').first();
  await expect(call).toContainText('S3 GetObject');
  await call.locator('summary').click();
  await expect(call).toContainText('"Key": "cat.txt"');

  await calls(page).getByText('Edit reply to S3 GetObject').click();
  await reply(page, 's3/GetObject').fill('{ "Body": "miaow" }');
  await calls(page).getByRole('button', { name: 'Run again' }).click();
  await expect(region(page, 'Result').locator('pre')).toHaveText('"miaow"');
  await expect(call).toContainText('miaow');

  await calls(page).getByRole('button', { name: 'NoSuchKey' }).click();
  expect(await answer(page)).toEqual({ caught: true, name: 'NoSuchKey' });
  await expect(call).toContainText('NoSuchKey');
});

test('a reply that is no JSON is told of as one types, and the usual one is given', async ({
  page,
}) => {
  await open(page, readsObject);
  await run(page);
  await calls(page).getByText('Edit reply to S3 GetObject').click();
  const text = reply(page, 's3/GetObject');
  await text.fill('{ "Body": "miaow", }');
  await expect(text).toHaveAttribute('aria-invalid', 'true');
  await expect(calls(page)).toContainText('The comma before } is one too many.');
  expect(await answer(page)).toBe('');
  await calls(page).getByRole('button', { name: 'Usual reply' }).click();
  await expect(text).not.toHaveAttribute('aria-invalid');
  await expect(text).toHaveValue('');
});

test('replies come with a link, are kept with the edits, and go with them', async ({ page }) => {
  await open(page, readsObject, { replies: { 's3/GetObject': '{"Body":"linked"}' } });
  await expect(calls(page)).toContainText('not called in the last run');
  expect(await answer(page)).toBe('linked');
  await calls(page).getByText('Edit reply to S3 GetObject').click();
  await reply(page, 's3/GetObject').fill('{"Body":"mine"}');
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('playground:v1:sqs/messages')))
    .toContain('mine');
  await page.goto('playground/?event-type=alb/http');
  await openPlayground(page, '?event-type=sqs/messages');
  expect(await answer(page)).toBe('mine');
  await button(page, 'Reset').click();
  await expect(calls(page)).not.toContainText('edited');
  await calls(page).getByText('Edit reply to S3 GetObject').click();
  await expect(reply(page, 's3/GetObject')).toHaveValue('');
});

test('replies of wrong types are no link, and keys of prototypes are keys', async ({ page }) => {
  await openPlayground(
    page,
    permalink({ eventType: 'sqs/messages', options: { replies: { 's3/GetObject': 5 } } }),
  );
  await expect(page.locator('.pg-banner')).toContainText('does not hold what a link should');
  await page.goto('about:blank');
  const replies = JSON.parse('{"__proto__": "{}", "constructor": "{}"}') as object;
  await open(page, readsObject, { replies });
  await expect(calls(page)).toContainText('__proto__');
  expect(await answer(page)).toBe('');
});

test('the document client is recorded as DynamoDB, with plain values', async ({ page }) => {
  await open(
    page,
    `import { DynamoDBClient, ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand, GetCommand } from '@aws-sdk/lib-dynamodb';
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const handler = async () => {
  const { Item } = await db.send(new GetCommand({ TableName: 't', Key: { id: '1' } }));
  const refused = await db.send(new PutCommand({ TableName: 't', Item: { id: '1', n: 2 } }))
    .catch((error) => error instanceof ConditionalCheckFailedException);
  return { Item, refused };
};
`,
    {
      replies: {
        'dynamodb/GetItem': '{"Item":{"id":"1"}}',
        'dynamodb/PutItem': '{"$error":"ConditionalCheckFailedException"}',
      },
    },
  );
  expect(await answer(page)).toEqual({ Item: { id: '1' }, refused: true });
  await expect(calls(page)).toContainText('DynamoDB GetItem');
  await expect(calls(page)).toContainText('DynamoDB PutItem');
});

test('requests by fetch and https are recorded, and nothing is sent', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await open(
    page,
    `import https from 'node:https';
export const handler = async () => {
  const made = await fetch('https://example.com/items?page=1', { method: 'POST', body: '{"a":1}' });
  const text = await new Promise((resolve, reject) => {
    https.get('https://example.com/page', (response) => {
      let whole = '';
      response.on('data', (chunk) => (whole += chunk));
      response.on('end', () => resolve(whole));
    }).on('error', reject);
  });
  const failed = await fetch('https://example.com/down').catch((error) => error.cause.code);
  return [made.status, text, failed];
};
`,
    {
      replies: {
        'POST https://example.com/items': '{"status":201}',
        'GET https://example.com/page': '{"body":"hello"}',
        'GET https://example.com/down': '{"$error":"ECONNREFUSED"}',
      },
    },
  );
  expect(await answer(page)).toEqual([201, 'hello', 'ECONNREFUSED']);
  await expect(calls(page).getByRole('list', { name: 'Recorded calls' })).toContainText(
    /POST https:\/\/example\.com\/items\?page=1.*GET https:\/\/example\.com\/page/s,
  );
  expect(requests.filter((url) => url.includes('example.com'))).toEqual([]);
});

test('what a call holds is shown as text', async ({ page }) => {
  await open(
    page,
    "export const handler = async () => { await fetch('https://example.com/', { method: 'POST', body: '<img src=x onerror=alert(1)>' }); };\n",
  );
  await run(page);
  await calls(page).locator('summary').first().click();
  await expect(calls(page)).toContainText('<img src=x onerror=alert(1)>');
  await expect(calls(page).locator('img')).toHaveCount(0);
});

test('Powertools answers for a batch and logs its lines', async ({ page }) => {
  await open(
    page,
    `import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import { Logger } from '@aws-lambda-powertools/logger';
const processor = new BatchProcessor(EventType.SQS);
const logger = new Logger({ serviceName: 'orders' });
export const handler = (event, context) =>
  processPartialResponse(event, async ({ messageId }) => {
    logger.info('seen', { messageId });
    if (messageId === event.Records[0].messageId) throw new Error('no');
  }, processor, { context, throwOnFullBatchFailure: false });
`,
  );
  const { batchItemFailures } = (await answer(page)) as { batchItemFailures: unknown[] };
  expect(batchItemFailures).toHaveLength(1);
  await expect(region(page, 'Logs')).toContainText('"service":"orders"');
});

test('a phone lists calls and edits replies by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await open(page, readsObject);
  await run(page);
  const summary = calls(page).locator('summary', { hasText: 'Edit reply to S3 GetObject' });
  await summary.press('Enter');
  await reply(page, 's3/GetObject').fill('{"Body":"small"}');
  await calls(page).getByRole('button', { name: 'Run again' }).press('Enter');
  await expect(region(page, 'Result').locator('pre')).toHaveText('"small"');
  const { width } = (await calls(page).boundingBox()) ?? { width: 0 };
  expect(width).toBeLessThanOrEqual(390);
  await expect(choice(page, 'Event type')).toBeVisible();
});
