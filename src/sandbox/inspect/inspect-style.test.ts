import { afterEach, expect, test } from 'vitest';
import { inspectStyle } from './inspect-style.ts';
import { utilFormat } from './util-format.ts';

afterEach(() => inspectStyle.bracketSymbolKeys(false));

const value = { [Symbol('k')]: Symbol('v') };

test('symbols that are keys stand in brackets on Node.js 22 alone', () => {
  expect(utilFormat.format(value)).toBe('{ Symbol(k): Symbol(v) }');
  inspectStyle.bracketSymbolKeys();
  expect(utilFormat.format('%o %s', { a: [value] }, Symbol('s'))).toContain(
    '[Symbol(k)]: Symbol(v)',
  );
  expect(utilFormat.inspect(value)).toBe('{ [Symbol(k)]: Symbol(v) }');
  expect(utilFormat.inspect(Object(Symbol('x')))).toBe('[Symbol: Symbol(x)]');
  expect(utilFormat.inspect(value, false, null)).toBe('{ [Symbol(k)]: Symbol(v) }');
});

test('the older form of the options counts as the newer', () => {
  const deep = { a: { b: { c: { d: 1 } } } };
  expect(utilFormat.inspect(deep, false, 0)).toBe('{ a: [Object] }');
  expect(utilFormat.inspect(1, false, 2, true)).toBe('\u001b[33m1\u001b[39m');
});
