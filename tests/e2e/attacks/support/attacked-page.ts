import type { Page } from '@playwright/test';
import { openPlayground } from '../../support/playground.ts';
import { watchProblems } from '../../support/watch-problems.ts';
import { bounds, expect, record, test } from './attack.ts';
import type { Canary } from './canary.ts';

/** The site's own page under attack: what went wrong on it, and for how long it stood still. */
export interface AttackedPage {
  page: Page;
  canary: Canary;
  problems: string[];
  /** Opens the playground by a hostile address. Monaco's own weight is not the attacker's work. */
  open(query: string): Promise<void>;
  /** What the table says of the outcome. */
  say(outcome: string): void;
}

let ordinaryGap: number | undefined;

/** Declares an attack on a page of the site. It fails where the page errs, stands still or leaks. */
export function attackPage(
  number: number,
  name: string,
  run: (attacked: AttackedPage) => Promise<void>,
): void {
  test(`${number}: ${name}`, async ({ page, context, canary }) => {
    const problems = await watchProblems(context);
    await context.addInitScript(() => {
      const beat = globalThis as unknown as { longestGap: number };
      beat.longestGap = 0;
      let last = performance.now();
      setInterval(() => {
        const now = performance.now();
        beat.longestGap = Math.max(beat.longestGap, now - last);
        last = now;
      }, 20);
    });
    let outcome = 'nothing ran';
    ordinaryGap ??= await openOrdinary(page);
    const ordinary = ordinaryGap;
    const open = async (query: string): Promise<void> => {
      await page.goto('about:blank');
      await openPlayground(page, query);
      const gap = await page.evaluate<number>('longestGap');
      expect(gap, 'the page stood still as it opened').toBeLessThan(ordinary + bounds.gapMs);
      await page.evaluate('longestGap = 0');
    };
    const once = async (): Promise<number> => {
      await run({ page, canary, problems, open, say: (text) => (outcome = text) });
      return await page.evaluate<number>('longestGap');
    };
    let longestGap = await once();
    // On a busy machine everything may stand still for a second; a wall that is broken stays so.
    if (longestGap >= bounds.gapMs) {
      await page.evaluate(() => {
        localStorage.clear();
      });
      longestGap = Math.min(longestGap, await once());
    }
    const hits = canary.heard();
    record({ number, name, outcome, hits, longestGap });
    const polluted = await page.evaluate(() => [
      ...Object.keys(Object.prototype),
      ...Object.keys(Array.prototype),
      'pwned' in globalThis,
    ]);
    expect.soft(polluted, 'the built-ins of the page').toEqual([false]);
    expect.soft(problems, 'problems on the page').toEqual([]);
    expect.soft(hits, 'connections to the canary').toBe(0);
    expect(longestGap, 'the page stood still').toBeLessThan(bounds.gapMs);
  });
}

/** How long the page stands still as it opens by an ordinary address. */
async function openOrdinary(page: Page): Promise<number> {
  await openPlayground(page, '');
  return await page.evaluate<number>('longestGap');
}
