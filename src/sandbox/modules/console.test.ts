import real from 'node:console';
import { expect, test } from 'vitest';
import own from './console.ts';
import oldUtil from './sys.ts';
import util from 'node:util';

test('is the global console', () => {
  expect(own.log).toBe(console.log);
  expect(Object.keys(real).filter((name) => !(name in own))).toEqual([]);
});

test('sys is util', () => {
  expect(oldUtil).toBe(util);
});
