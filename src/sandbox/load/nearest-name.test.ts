import { expect, test } from 'vitest';
import { nearestName } from './nearest-name.ts';

const names = ['node:fs', 'node:crypto', 'node:path', '@aws-sdk/client-s3'];

test.each([
  ['crypt', 'node:crypto'],
  ['node:cyrpto', 'node:crypto'],
  ['Path', 'node:path'],
  ['pat', 'node:path'],
  ['@aws-sdk/client-s4', '@aws-sdk/client-s3'],
  ['@aws-sdk/s3', undefined],
  ['left-pad', undefined],
  ['express', undefined],
])('nearestName takes %s for %s', (text, expected) => {
  expect(nearestName(text, names)).toBe(expected);
});
