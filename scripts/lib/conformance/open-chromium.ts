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
  // The driver takes a page for dead whose frame died of the memory it took; the browser does not.
  const session = await page.context().newCDPSession(page);
  return {
    evaluate: async (expression) => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return result.value as unknown;
    },
    close: () => browser.close(),
  };
}
