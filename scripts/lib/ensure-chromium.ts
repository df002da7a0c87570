import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface ChromiumDeps {
  /** Path of a Chromium that starts, or `null`. */
  find: () => string | null;
  /** Runs a program in the foreground and says whether it succeeded. */
  run: (program: string, ...args: string[]) => boolean;
  /** Whether Debian's `apt-get install chromium` is at hand, see `mayUseApt`. */
  apt: boolean;
}

/** Finds a Chromium or installs one: Debian's as root, else Playwright's own. */
export function ensureChromium({ find, run, apt }: ChromiumDeps): string {
  const present = find();
  if (present) return present;
  const tried = ['CHROMIUM_PATH is not set', 'no Chromium or Chrome is in the usual places'];
  if (apt) {
    run('apt-get', 'update');
    run('apt-get', 'install', '-y', 'chromium');
    const installed = find();
    if (installed) return installed;
    tried.push('`apt-get install -y chromium` brought none');
  } else {
    tried.push('`apt-get` is only used as root on Debian');
  }
  run('playwright', 'install', 'chromium');
  const downloaded = find();
  if (downloaded) return downloaded;
  tried.push('`npx playwright install chromium` brought none that starts');
  throw new Error(
    `The browser tests need a Chromium, and there is none: ${tried.join('; ')}. ` +
      'Install Chromium or Chrome and set CHROMIUM_PATH to its program.',
  );
}

/** Debian, as root. Ubuntu's package `chromium` is only a door to the snap. */
export function mayUseApt(uid: number | undefined, osRelease: string): boolean {
  return uid === 0 && /^ID="?debian"?$/m.test(osRelease);
}

/** The text of /etc/os-release, or nothing where there is no such file. */
export function readOsRelease(): string {
  try {
    return readFileSync('/etc/os-release', 'utf8');
  } catch {
    return '';
  }
}

/** Runs a program with its output on ours. */
export function runInForeground(program: string, ...args: string[]): boolean {
  const shell = process.platform === 'win32';
  return spawnSync(program, args, { stdio: 'inherit', shell }).status === 0;
}
