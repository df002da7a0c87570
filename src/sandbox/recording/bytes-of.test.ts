import { expect, test } from 'vitest';
import { bytesOf } from './bytes-of.ts';

test('a view gives its own part of a buffer', () => {
  const bytes = new TextEncoder().encode('abcd');
  expect(bytesOf(bytes.subarray(1, 3))?.toString()).toBe('bc');
  expect(bytesOf(new DataView(bytes.buffer, 2))?.toString()).toBe('cd');
  expect(bytesOf(bytes.buffer)?.toString()).toBe('abcd');
});

test('what holds no bytes gives null', () => {
  for (const other of ['abc', [1, 2], {}, null, undefined, { byteLength: 3 }]) {
    expect(bytesOf(other)).toBeNull();
  }
});
