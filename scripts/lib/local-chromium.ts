import { chromium } from '@playwright/test';
import { ensureChromium, mayUseApt, readOsRelease, runInForeground } from './ensure-chromium.ts';
import { browserWorks, findChromium } from './find-chromium.ts';

/** Path of this machine's Chromium, or `null`. */
export function findLocalChromium(): string | null {
  return findChromium({
    env: process.env,
    platform: process.platform,
    works: browserWorks,
    playwrightPath: chromium.executablePath(),
  });
}

/** Path of this machine's Chromium, which is installed where there is none. */
export function provideLocalChromium(): string {
  const apt = mayUseApt(process.getuid?.(), readOsRelease());
  return ensureChromium({ find: findLocalChromium, run: runInForeground, apt });
}
