import { describe, expect, test } from 'vitest';
import { missingModule } from './missing-module.ts';

describe('missingModule', () => {
  test.each([
    ['not-here', "Cannot find package 'not-here' imported from /var/task/index.mjs"],
    ['@scope/name/path.js', "Cannot find package '@scope/name' imported from /var/task/index.mjs"],
    ['name/path', "Cannot find package 'name' imported from /var/task/index.mjs"],
    ['node:crypto', "Cannot find package 'node:crypto' imported from /var/task/index.mjs"],
    ['./nope.mjs', "Cannot find module '/var/task/nope.mjs' imported from /var/task/index.mjs"],
    ['../up.mjs', "Cannot find module '/var/up.mjs' imported from /var/task/index.mjs"],
    ['/abs.mjs', "Cannot find module '/abs.mjs' imported from /var/task/index.mjs"],
    [
      'https://example.com/a.js',
      "Only URLs with a scheme in: file, data, and node are supported by the default ESM loader. Received protocol 'https:'",
    ],
  ])('says of %s what Node says', (specifier, message) => {
    expect(missingModule(specifier).message).toBe(message);
  });

  test('has the code in the first line of its stack, and no frames', () => {
    const error = missingModule('a');
    expect(error).toHaveProperty('code', 'ERR_MODULE_NOT_FOUND');
    expect(error.stack).toMatchInlineSnapshot(
      `"Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'a' imported from /var/task/index.mjs"`,
    );
  });
});
