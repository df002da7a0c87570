import { chromium } from '@playwright/test';
import { browserFlags } from '../browser-flags.ts';
import { provideLocalChromium } from '../local-chromium.ts';
import type { Evaluate } from './run-case.ts';

/** A page in a browser, as far as cases need one. */
export interface BrowserPage {
  evaluate: Evaluate;
  close(): Promise<void>;
}

/** Opens an address in this machine's Chromium. */
export async function openChromium(url: string): Promise<BrowserPage> {
  const browser = await chromium.launch({
    executablePath: provideLocalChromium(),
    args: browserFlags,
  });
  const page = await browser.newPage();
  await page.goto(url);
  return {
    evaluate: (source) => page.evaluate<unknown>(source),
    close: () => browser.close(),
  };
}
