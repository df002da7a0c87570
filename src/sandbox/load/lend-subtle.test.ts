import { expect, test, vi } from 'vitest';
import { services } from '../services.ts';
import { createBuiltins } from './builtins.ts';
import { lendSubtle } from './lend-subtle.ts';

test("lends the module's where the browser has none, and leaves it alone where it has one", () => {
  const builtins = createBuiltins({ crypto: '(() => ({ subtle: "lent" }))' }, {});
  const [bare, full] = [{}, { subtle: 'own' }];
  lendSubtle(bare, builtins);
  lendSubtle(full, builtins);
  expect([bare, full].map((crypto) => Reflect.get(crypto, 'subtle') as unknown)).toEqual([
    'lent',
    'own',
  ]);
});

test('says how it comes along where it did not', () => {
  const notify = vi.fn();
  Object.assign(services, { notify });
  const bare = {};
  lendSubtle(bare, createBuiltins({}, {}));
  expect(() => Reflect.get(bare, 'subtle') as unknown).toThrow(/did not come .* word `subtle`/);
  expect(notify).toHaveBeenCalledOnce();
});
