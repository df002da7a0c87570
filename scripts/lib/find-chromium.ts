import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface ChromiumSearch {
  env: NodeJS.ProcessEnv;
  platform: NodeJS.Platform;
  /** Whether a path names a browser that starts. */
  works: (path: string) => boolean;
  /** Where Playwright would have put its own. */
  playwrightPath: string;
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const places: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  linux: ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium'],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

/**
 * Path of a Chromium that is already on the machine, or `null`. CHROMIUM_PATH decides alone where it
 * is set: throws when it names nothing that starts.
 */
export function findChromium(search: ChromiumSearch): string | null {
  const { env, platform, works, playwrightPath } = search;
  const chosen = env['CHROMIUM_PATH'];
  if (chosen) {
    if (works(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH is \`${chosen}\`, which is not a browser that starts.`);
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  const candidates = [...onPath, ...(places[platform] ?? []), playwrightPath];
  return candidates.find(works) ?? null;
}

/**
 * Whether a path names a browser that starts. Ubuntu's `chromium-browser` is a script that only
 * advertises the snap, so being there is not enough. Windows' Chrome has no `--version`.
 */
export function browserWorks(path: string): boolean {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 && stdout.includes('Chrom');
}
