import { describe, expect, test } from 'vitest';
import { browserWorks, findChromium } from './find-chromium.ts';

const search = (env: NodeJS.ProcessEnv, working: string[]): string | null =>
  findChromium({
    env,
    platform: 'linux',
    works: (path) => working.includes(path),
    playwrightPath: '/cache/chrome',
  });

describe('findChromium', () => {
  test('takes CHROMIUM_PATH before anything else', () => {
    const env = { CHROMIUM_PATH: '/mine', PATH: '/usr/bin' };
    expect(search(env, ['/usr/bin/chromium', '/mine'])).toBe('/mine');
  });

  test('refuses a CHROMIUM_PATH that does not start', () => {
    expect(() =>
      search({ CHROMIUM_PATH: '/mine', PATH: '/usr/bin' }, ['/usr/bin/chromium']),
    ).toThrowErrorMatchingInlineSnapshot(
      `[Error: CHROMIUM_PATH is \`/mine\`, which is not a browser that starts.]`,
    );
  });

  test('looks on the PATH, in the usual places, then at what Playwright downloaded', () => {
    const env = { PATH: '/a:/b' };
    const all = ['/b/google-chrome', '/snap/bin/chromium', '/cache/chrome'];
    expect(search(env, all)).toBe('/b/google-chrome');
    expect(search(env, all.slice(1))).toBe('/snap/bin/chromium');
    expect(search(env, all.slice(2))).toBe('/cache/chrome');
    expect(search(env, [])).toBeNull();
  });
});

describe('browserWorks', () => {
  test('is not fooled by a program that is no browser, or by nothing', () => {
    expect(browserWorks(process.execPath)).toBe(false);
    expect(browserWorks('/nowhere/chromium')).toBe(false);
  });
});
