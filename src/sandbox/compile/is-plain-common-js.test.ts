import { expect, test } from 'vitest';
import { isPlainCommonJs } from './is-plain-common-js.ts';

test.each([
  [true, 'exports.handler = () => 1;'],
  [true, "const a = require('a');"],
  [false, 'const a = 1;'],
  [false, "exports.handler = () => import('a');"],
  [false, 'export const exports = 1;'],
  [false, 'exports.handler = async () => await 1;'],
])('says %s of %s', (expected, code) => {
  expect(isPlainCommonJs(code)).toBe(expected);
});
