import { chromium as playwright } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { browserFlags } from '../lib/browser-flags.ts';
import { median } from './median.ts';
import type { BenchContext, Measurement } from './measurement.ts';

const runs = 5;
const marks = ['playground:editable', 'playground:first-diagnostics'] as const;
type Times = Record<(typeof marks)[number], number>;

/** From the click that opens a playground to an editable event, and to its first diagnostics. */
export async function editor({ url, chromium }: BenchContext): Promise<Measurement[]> {
  const browser = await playwright.launch({ executablePath: chromium, args: browserFlags });
  const times: Times[] = [];
  for (let run = 0; run < runs; run++) times.push(await openOnce(browser, url));
  await browser.close();
  const first = (mark: keyof Times): number => times[0]?.[mark] ?? Number.NaN;
  return marks.flatMap((mark) => {
    const what = `click to ${mark.replace('playground:', '').replace('-', ' ')}`;
    return [
      { group: 'editor', what: `${what}, first visit`, value: first(mark), unit: 'ms' as const },
      {
        group: 'editor',
        what,
        value: median(times.map((time) => time[mark])),
        unit: 'ms' as const,
        note: `median of ${runs}, each in a fresh profile`,
      },
    ];
  });
}

async function openOnce(browser: Browser, url: string): Promise<Times> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${url}integrations/sqs/`, { waitUntil: 'networkidle' });
  await page.evaluate(() => {
    addEventListener('click', () => performance.mark('bench:click'), { capture: true, once: true });
  });
  await page.getByRole('button', { name: 'Edit' }).first().click();
  await page.waitForFunction(
    (names) => names.every((name) => performance.getEntriesByName(name).length > 0),
    [...marks],
  );
  const times = await page.evaluate((names) => {
    const at = (name: string): number => performance.getEntriesByName(name)[0]?.startTime ?? NaN;
    return names.map((name) => at(name) - at('bench:click'));
  }, marks);
  await context.close();
  return { [marks[0]]: times[0] ?? NaN, [marks[1]]: times[1] ?? NaN };
}
