import { expect, test } from 'vitest';
import { bodyText } from './body-text.ts';

test('a text is recorded as it is, other bytes as a data address', () => {
  expect(bodyText(new TextEncoder().encode('hé'))).toBe('hé');
  expect(bodyText(new Uint8Array([0xff, 0]))).toBe('data:application/octet-stream;base64,/wA=');
  expect(bodyText(new Uint8Array())).toBe('');
});

test('a long body is cut, also in the middle of a letter', () => {
  const long = bodyText(new TextEncoder().encode(`${'x'.repeat(99_999)}éy`));
  expect(long).toBe(`${'x'.repeat(99_999)}… (2 more bytes)`);
  const bytes = bodyText(new Uint8Array(200_000).fill(0xff));
  expect(bytes.length).toBeLessThan(100_000);
  expect(bytes).toMatch(/… \(140000 more bytes\)$/);
});
