import real from 'node:net';
import { expect, test } from 'vitest';
import { isIP } from './is-ip.ts';

test.each([
  '127.0.0.1',
  '256.0.0.1',
  '1.2.3',
  '01.2.3.4',
  '::1',
  '::',
  'fe80::1%eth0',
  '1::2::3',
  '1:2:3:4:5:6:7:8',
  '1:2:3:4:5:6:7',
  '::ffff:10.0.0.1',
  'gggg::',
  '12345::',
  '',
  'a.b.c.d',
  '1:2:3:4:5:6:7::',
  ':1',
])('tells the version of `%s` as Node does', (address) => {
  expect(isIP(address)).toBe(real.isIP(address));
});
