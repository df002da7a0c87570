import { expect, test } from 'vitest';
import { missingTools } from './missing-tools.ts';

test('says what is missing and how Debian calls it', () => {
  const present = new Set(['g++', 'make']);
  expect(missingTools(['cmake', 'g++', 'autoreconf'], (tool) => present.has(tool))).toBe(
    'aws-lambda-ric is built from source, and cmake, autoreconf are not there. ' +
      'On Debian and Ubuntu: apt-get install -y cmake autoconf automake',
  );
  expect(missingTools(['cmake'], () => false)).toContain('and cmake is not there.');
  expect(missingTools(['make', 'g++'], (tool) => present.has(tool))).toBeNull();
});

test('looks for programs on the path', () => {
  expect(missingTools(['node'])).toBeNull();
  expect(missingTools(['no-such-program'])).toContain('no-such-program');
});
