import { expect, test } from 'vitest';
import { withNodeErrors } from './url-errors.ts';

class Native extends URL {
  constructor(input: string | URL, base?: string | URL) {
    if (input === 'bad') throw new TypeError("Failed to construct 'URL': Invalid URL");
    super(input, base);
  }
}
const Class = withNodeErrors(Native);

test('an address that is none is refused as in Node', () => {
  expect(() => new Class('bad', 'base')).toThrow(
    expect.objectContaining({
      name: 'TypeError',
      message: 'Invalid URL',
      code: 'ERR_INVALID_URL',
      input: 'bad',
      base: 'base',
    }),
  );
  const Bare = Class as unknown as new () => URL;
  expect(() => new Bare()).toThrow(expect.objectContaining({ code: 'ERR_MISSING_ARGS' }));
});

test('any other is made, of the same class', () => {
  const url = new Class('/a', 'https://example.com');
  expect(url.href).toBe('https://example.com/a');
  expect(url).toBeInstanceOf(Class);
  expect(url.constructor).toBe(Class);
  expect(Class.canParse('x')).toBe(false);
});
