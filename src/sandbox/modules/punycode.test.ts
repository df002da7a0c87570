import { expect, test, vi } from 'vitest';
import { testServices } from './shared/test-services.ts';

testServices();
const warnings: unknown[][] = [];
vi.spyOn(process, 'emitWarning').mockImplementation((...args) => void warnings.push(args));
const { default: punycode } = await import('./punycode.ts');

test('writes names with letters beyond ASCII, and reads them', () => {
  expect(punycode.toASCII('español.com')).toBe('xn--espaol-zwa.com');
  expect(punycode.toUnicode('xn--espaol-zwa.com')).toBe('español.com');
});

test("warns as Node's own does", () => {
  expect(warnings).toEqual([
    [expect.stringContaining('`punycode` module is deprecated'), 'DeprecationWarning', 'DEP0040'],
  ]);
});
