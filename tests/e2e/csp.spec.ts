import { pageTypes } from './support/page-types.ts';
import { openPlayground, run } from './support/playground.ts';
import { expect, test } from './support/test.ts';

// Each test fails when the page breaks its policy: `support/test.ts` listens.
for (const [name, path] of Object.entries(pageTypes))
  test(`${name} has a strict policy and keeps it`, async ({ page }) => {
    await page.goto(`./${path}`, { waitUntil: 'networkidle' });
    const policy = await page
      .locator('meta[http-equiv="content-security-policy" i]')
      .getAttribute('content');
    const directives = new Map(
      policy?.split(';').map((directive) => {
        const [key = '', ...sources] = directive.trim().split(/\s+/);
        return [key, sources];
      }),
    );
    const scripts = directives.get('script-src') ?? [];
    expect(scripts).toContain("'self'");
    expect(scripts.filter((source) => !/^'(?:self|sha\d+-.+)'$/.test(source))).toEqual([]);
    for (const name of ['worker-src', 'frame-src', 'connect-src'])
      expect(directives.get(name), name).toEqual(["'self'"]);
    expect(directives.get('object-src') ?? directives.get('default-src')).toEqual(
      expect.not.arrayContaining(['*']),
    );
  });

test('the opened playground keeps the policy, through a run', async ({ page }) => {
  await openPlayground(page, '?event-type=sqs/messages');
  const result = await run(page);
  await expect(result).toHaveAttribute('data-outcome', 'response');
});

test('the search keeps the policy', async ({ page }) => {
  await page.goto('./');
  await page
    .getByRole('button', { name: /search/i })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('textbox').fill('queue');
  await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
});

test('an inline script that somebody slips in does not run', async ({ page, problems }) => {
  problems.allow(/script-src|securitypolicyviolation/);
  await page.goto('./');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.dataset.slipped = "in"';
    document.body.append(script);
  });
  await expect(page.locator('html')).not.toHaveAttribute('data-slipped');
});
