import { describe, expect, test } from 'vitest';
import { ensureChromium, mayUseApt } from './ensure-chromium.ts';

/** A machine on which `installer` is what brings a Chromium; it notes what is run. */
function machine(installer: string | null): {
  ran: string[];
  find: () => string | null;
  run: (program: string, ...args: string[]) => boolean;
} {
  const ran: string[] = [];
  return {
    ran,
    find: () => (ran.includes(installer ?? '') ? '/found' : null),
    run: (program, ...args) => ran.push([program, ...args].join(' ')) > 0,
  };
}

describe('ensureChromium', () => {
  test('installs nothing when there is one', () => {
    const { ran, run } = machine(null);
    expect(ensureChromium({ find: () => '/usr/bin/chromium', run, apt: true })).toBe(
      '/usr/bin/chromium',
    );
    expect(ran).toEqual([]);
  });

  test('uses apt-get where it may', () => {
    const { ran, find, run } = machine('apt-get install -y chromium');
    expect(ensureChromium({ find, run, apt: true })).toBe('/found');
    expect(ran).toEqual(['apt-get update', 'apt-get install -y chromium']);
  });

  test("takes Playwright's own elsewhere", () => {
    const { ran, find, run } = machine('playwright install chromium');
    expect(ensureChromium({ find, run, apt: false })).toBe('/found');
    expect(ran).toEqual(['playwright install chromium']);
  });

  test('names everything it tried', () => {
    const { find, run } = machine('nothing helps');
    expect(() => ensureChromium({ find, run, apt: true })).toThrowErrorMatchingInlineSnapshot(
      `[Error: The browser tests need a Chromium, and there is none: CHROMIUM_PATH is not set; no Chromium or Chrome is in the usual places; \`apt-get install -y chromium\` brought none; \`npx playwright install chromium\` brought none that starts. Install Chromium or Chrome and set CHROMIUM_PATH to its program.]`,
    );
  });
});

describe('mayUseApt', () => {
  test('is for root on Debian', () => {
    expect(mayUseApt(0, 'NAME="Debian GNU/Linux"\nID=debian\n')).toBe(true);
    expect(mayUseApt(1000, 'ID=debian\n')).toBe(false);
    expect(mayUseApt(0, 'ID=ubuntu\nID_LIKE=debian\n')).toBe(false);
    expect(mayUseApt(undefined, '')).toBe(false);
  });
});
