import * as util from 'node:util';
import { describe, expect, test } from 'vitest';
import { utilFormat } from './util-format.ts';

const cyclic: Record<string, unknown> = {};
cyclic['self'] = cyclic;

describe('utilFormat', () => {
  test.each([
    [{ a: [1, { b: new Map([['k', { c: {} }]]) }] }],
    [[1, undefined, 3]],
    [new Map([[1, { a: new Set([1]) }]])],
    [Object.assign(Object.create(null) as object, { 'a-b': 1 })],
    [cyclic],
    [[undefined, null, 1n, Symbol('s'), -0]],
    [[() => 1, class Foo extends Map {}, async () => {}]],
    [Buffer.from('abc')],
    ['x'.repeat(200).split('')],
    [new Date(0)],
  ])('inspects %o as Node does', (value) => {
    expect(utilFormat.inspect(value)).toBe(util.inspect(value));
    expect(utilFormat.inspect(value, { depth: 0 })).toBe(util.inspect(value, { depth: 0 }));
  });

  test.each([
    [['%s is %d', 'six', 6.5, { a: 1 }]],
    [['%i %f %j %o %O %%', 1.5, '2.5', { a: 1 }, [1], { b: 2 }]],
    [['%s', null, undefined]],
    [[1, 'a', { b: {} }]],
  ])('formats %o as Node does', (args) => {
    expect(utilFormat.format(...args)).toBe(util.format(...args));
    const options = { colors: true };
    expect(utilFormat.formatWithOptions(options, ...args)).toBe(
      util.formatWithOptions(options, ...args),
    );
  });

  test('has the members of inspect', () => {
    expect(utilFormat.inspect.custom).toBe(Symbol.for('nodejs.util.inspect.custom'));
    expect(utilFormat.inspect.defaultOptions).toMatchObject({ depth: 2 });
    const value = { [utilFormat.inspect.custom]: () => 'mine' };
    expect(utilFormat.inspect(value)).toBe('mine');
  });

  test('shows an error with its members and its cause, without frames of the runtime', () => {
    const error = Object.assign(new Error('outer', { cause: new Error('inner') }), { code: 'E' });
    const own = '    at f (/var/task/index.js:1:2)';
    error.stack = `Error: outer\n${own}\n    at g (file:///var/runtime/index.mjs:1:9)`;
    (error.cause as Error).stack = 'Error: inner\n    at file:///var/runtime/index.mjs:1:9';
    expect(utilFormat.format('failed', error)).toBe(
      `failed Error: outer\n${own} {\n  code: 'E',\n  [cause]: Error: inner\n}`,
    );
  });
});
