import real from 'node:constants';
import { expect, test } from 'vitest';
import own from './constants.ts';

test("joins errors, signals and those of files with Node's values", () => {
  const { ENOENT, SIGTERM, O_RDONLY, R_OK } = own;
  const { ENOENT: noEntry, SIGTERM: terminate, O_RDONLY: read, R_OK: readable } = real;
  expect([ENOENT, SIGTERM, O_RDONLY, R_OK]).toEqual([noEntry, terminate, read, readable]);
});
