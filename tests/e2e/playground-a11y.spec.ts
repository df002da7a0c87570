import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { button, choice, region } from './support/playground-parts.ts';
import { openPlayground, permalink, run } from './support/playground.ts';
import { expect, test } from './support/test.ts';

const handler = [
  'export const handler = async () => {',
  '  console.warn("careful");',
  '  console.log("long\\n".repeat(30));',
  '  process.stdout.write("raw\\n");',
  '  throw new Error("no");',
  '};',
].join('\n');
const options = { environment: 'STAGE=dev\nAWS_REGION=mars', runtime: 'nodejs22.x' };

/** Plays the event out, and unfolds all that the verdict says. */
async function unfold(page: Page): Promise<void> {
  await button(page, 'Play out').click();
  await expect(region(page, 'Play out')).toHaveAttribute('data-story', /ended|limit/, {
    timeout: 20_000,
  });
  for (const fold of await region(page, 'Verdict').locator('summary').all()) await fold.click();
}

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  );
}

for (const width of [390, 1280])
  for (const colorScheme of ['light', 'dark'] as const)
    test.describe(`at ${width} px, ${colorScheme}`, () => {
      test.use({ viewport: { width, height: 900 }, colorScheme });

      test('axe finds nothing in settings, faults, traces, logs, verdict and story', async ({
        page,
      }) => {
        await openPlayground(page, permalink({ eventType: 'sqs/messages', handler, options }));
        await page.getByText('Variables that Lambda sets').click();
        await run(page);
        await choice(page, 'Levels to show').selectOption('ALL');
        await unfold(page);
        expect(await findings(page)).toEqual([]);
      });

      test('nothing is wider than the page', async ({ page }) => {
        await openPlayground(page, permalink({ eventType: 'sqs/messages', handler, options }));
        await page.getByText('Variables that Lambda sets').click();
        await run(page);
        await unfold(page);
        const overflow = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        });
        expect(overflow).toBeLessThanOrEqual(0);
      });
    });
