import { afterEach, expect, test } from 'vitest';
import { openFirefox } from './open-firefox.ts';

const { FIREFOX_PATH, PATH } = process.env;
afterEach(() => {
  Object.assign(process.env, { PATH });
  if (FIREFOX_PATH === undefined) delete process.env['FIREFOX_PATH'];
  else process.env['FIREFOX_PATH'] = FIREFOX_PATH;
});

test('says what is not where it is said to be', async () => {
  process.env['FIREFOX_PATH'] = '/no/such/firefox';
  await expect(openFirefox('about:blank')).rejects.toThrow(
    'FIREFOX_PATH is `/no/such/firefox`, and there is nothing.',
  );
});
