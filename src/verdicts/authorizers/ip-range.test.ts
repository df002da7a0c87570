import { expect, test } from 'vitest';
import { isInRange } from './ip-range.ts';

test.each([
  ['203.0.113.0/24', '203.0.113.24', true],
  ['203.0.113.24', '203.0.113.24', true],
  ['203.0.113.24/32', '203.0.113.25', false],
  ['0.0.0.0/0', '198.51.100.7', true],
  ['203.0.112.0/23', '203.0.113.255', true],
  ['203.0.112.0/23', '203.0.114.0', false],
  ['2001:db8::/32', '2001:db8:1::7', true],
  ['2001:db8::/32', '2001:db9::1', false],
  ['::1', '0:0:0:0:0:0:0:1', true],
  ['0.0.0.0/0', '2001:db8::1', false],
])('%s and %s: %s', (range, address, expected) => {
  expect(isInRange(range, address)).toBe(expected);
});

test.each([
  '203.0.113/24',
  '203.0.113.256',
  '203.0.113.0/33',
  '203.0.113.0/',
  'x',
  '1::2::3',
  ':::',
  '1:2',
])('%s is no range', (range) => {
  expect(isInRange(range, '203.0.113.24')).toBeNull();
});

test('what the console sends is no address', () => {
  expect(isInRange('0.0.0.0/0', 'test-invoke-source-ip')).toBeNull();
});
