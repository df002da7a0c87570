import { openSandbox } from './support/sandbox.ts';
import { expect, test } from './support/test.ts';

const code = 'export const handler = async () => 1;';

test('a worker that cannot be fetched is said to be so, and asked for again', async ({
  page,
  problems,
}) => {
  problems.allow(/404/);
  await page.route('**/sandbox/worker.js', (route) => route.fulfill({ status: 404 }), { times: 1 });
  const { run } = await openSandbox(page);
  const { notices } = await run(code);
  expect(notices.map(({ code }) => code)).toEqual(['sandbox-lost']);
  expect((await run(code)).outcome).toEqual({ kind: 'response', body: '1' });
});

test('a worker that does not compile is said to be lost', async ({ page }) => {
  await page.route('**/sandbox/worker.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'this is not JavaScript' }),
  );
  const { run } = await openSandbox(page);
  const { outcome, notices } = await run(code);
  expect(outcome.kind).toBe('exit');
  expect(notices.map(({ code }) => code)).toEqual(['sandbox-lost']);
  expect(await page.locator('iframe').count()).toBe(0);
});
