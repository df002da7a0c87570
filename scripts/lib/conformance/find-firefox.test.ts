import { expect, test } from 'vitest';
import { findFirefox } from './find-firefox.ts';

const search = (there: string[], env: NodeJS.ProcessEnv = {}): string | null =>
  findFirefox({ env, platform: 'linux', isThere: (path) => there.includes(path) });

test('looks on the path before the usual places', () => {
  const usual = '/usr/lib/firefox/firefox';
  expect(search([usual])).toBe(usual);
  expect(search([usual, '/b/firefox'], { PATH: '/a:/b' })).toBe('/b/firefox');
  expect(search([])).toBeNull();
});

test('takes what FIREFOX_PATH says, or nothing', () => {
  expect(search(['/f'], { FIREFOX_PATH: '/f' })).toBe('/f');
  expect(() => search(['/usr/lib/firefox/firefox'], { FIREFOX_PATH: '/f' })).toThrow(
    'FIREFOX_PATH is `/f`, and there is nothing.',
  );
});
