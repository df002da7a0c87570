import puppeteer from 'puppeteer-core';
import { findFirefox } from './find-firefox.ts';
import type { BrowserPage } from './open-chromium.ts';

/** Opens an address in this machine's Firefox, over WebDriver BiDi. Throws where there is none. */
export async function openFirefox(url: string): Promise<BrowserPage> {
  const executablePath = findFirefox({ env: process.env, platform: process.platform });
  if (executablePath === null)
    throw new Error(
      'There is no Firefox in the usual places. On Debian: apt-get install -y firefox-esr. ' +
        'Else set FIREFOX_PATH to its program.',
    );
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // A case that hangs takes longer than the driver would wait.
    protocolTimeout: 60_000,
  });
  const page = await browser.newPage();
  await page.goto(url);
  return { evaluate: (source) => page.evaluate(source), close: () => browser.close() };
}
