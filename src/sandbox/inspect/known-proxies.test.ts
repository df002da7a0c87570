import { expect, test } from 'vitest';
import { isProxy, knownProxies } from './known-proxies.ts';
import { utilFormat } from './util-format.ts';

const Known = knownProxies(Proxy);

test('a proxy is printed as its target, and no trap runs', () => {
  const refuse = (): never => {
    throw new Error('trap');
  };
  const handler = { get: refuse, ownKeys: refuse, getPrototypeOf: refuse };
  expect(utilFormat.inspect(new Known({ a: 1 }, handler))).toBe('{ a: 1 }');
  expect(utilFormat.inspect([new Known(new Known([1], handler), handler)])).toBe('[ [ 1 ] ]');
  expect(utilFormat.inspect(Known.revocable({ b: 2 }, handler).proxy)).toBe('{ b: 2 }');
});

test('the class is as the browser made it', () => {
  expect([Known.name, Known.length, 'prototype' in Known]).toEqual(['Proxy', 2, false]);
  expect(new Known({ a: 1 }, { get: () => 2 }).a).toBe(2);
  expect(() => new Known(1 as unknown as object, {})).toThrow(TypeError);
});

test('proxies made by the class are known, revoked ones too', () => {
  const { proxy, revoke } = Known.revocable({}, {});
  revoke();
  const values = [new Known({}, {}), new Known(() => 1, {}), proxy, new Proxy({}, {}), {}, 1, null];
  expect(values.map(isProxy)).toEqual([true, true, true, false, false, false, false]);
});
