import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['firefox-esr', 'firefox'];
const places: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  linux: ['/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox', '/opt/firefox/firefox'],
  win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

export interface FirefoxSearch {
  env: NodeJS.ProcessEnv;
  platform: NodeJS.Platform;
  isThere?: (path: string) => boolean;
}

/**
 * Path of a Firefox that is already on the machine, or `null`. FIREFOX_PATH decides alone where it is
 * set: throws when there is nothing.
 */
export function findFirefox({ env, platform, isThere = existsSync }: FirefoxSearch): string | null {
  const chosen = env['FIREFOX_PATH'];
  if (chosen) {
    if (isThere(chosen)) return chosen;
    throw new Error(`FIREFOX_PATH is \`${chosen}\`, and there is nothing.`);
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...(places[platform] ?? [])].find(isThere) ?? null;
}
