import { beforeEach, expect, test } from 'vitest';
import { services } from '../../services.ts';
import { isProxy, rememberProxies } from './known-proxies.ts';

const global = { Proxy };
beforeEach(() => {
  global.Proxy = Proxy;
  services.taskFiles = [{ name: 'index.mjs', code: 'types.isProxy(event)' }];
});

test('knows proxies that are made from now on, and revoked ones too', () => {
  const early = new global.Proxy({}, {});
  rememberProxies(global);
  const { proxy, revoke } = global.Proxy.revocable({}, {});
  revoke();
  const values = [
    new global.Proxy({}, {}),
    new global.Proxy(() => 1, {}),
    proxy,
    early,
    {},
    1,
    null,
  ];
  expect(values.map(isProxy)).toEqual([true, true, true, false, false, false, false]);
});

test('leaves Proxy alone in functions that do not ask', () => {
  services.taskFiles = [{ name: 'index.mjs', code: '' }];
  rememberProxies(global);
  expect(global.Proxy).toBe(Proxy);
});

test('leaves a Proxy that behaves and looks like the old one', () => {
  rememberProxies(global);
  expect(new global.Proxy({ a: 1 }, {}).a).toBe(1);
  expect([global.Proxy.name, global.Proxy.length]).toEqual(['Proxy', 2]);
  expect(() => new global.Proxy(1 as never, {})).toThrow(TypeError);
  expect(() => Reflect.apply(global.Proxy, undefined, [{}, {}]) as unknown).toThrow(TypeError);
});
