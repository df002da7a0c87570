import { expect, test } from '@playwright/test';
import { watchProblems } from './support/watch-problems.ts';

// The guard of all other browser tests: each kind of problem is provoked and has to be seen.
test('an error in the console is seen', async ({ page, context }) => {
  const seen = await watchProblems(context);
  await page.goto('./');
  await page.evaluate(() => {
    console.error('provoked');
  });
  expect(seen.join('\n')).toContain('console: provoked');
});

test('an uncaught error is seen', async ({ page, context }) => {
  const seen = await watchProblems(context);
  await page.goto('./');
  const thrown = page.waitForEvent('pageerror');
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('provoked');
    });
  });
  await thrown;
  expect(seen.join('\n')).toContain('uncaught: Error: provoked');
});

test('a broken policy is seen', async ({ page, context }) => {
  const seen = await watchProblems(context);
  await page.route('**/strict', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'content-security-policy': "img-src 'none'" },
      body: '<img src="data:image/png;base64,AAAA" alt="">',
    }),
  );
  await page.goto('strict');
  await expect
    .poll(() => seen.join('\n'))
    .toContain('securitypolicyviolation: img-src blocked data');
});

test('a file that is not there is seen', async ({ page, context }) => {
  const seen = await watchProblems(context);
  await page.goto('no/such/page/');
  await expect.poll(() => seen.join('\n')).toContain('404');
});
