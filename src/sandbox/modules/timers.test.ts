import real from 'node:timers';
import { expect, test } from 'vitest';
import { testServices } from './shared/test-services.ts';

test("is the runtime's timers", async () => {
  testServices();
  const { default: own } = await import('./timers.ts');
  expect(own.setTimeout).toBe(setTimeout);
  expect(own.promises).toBe(real.promises);
  const deprecated = ['_unrefActive', 'active', 'enroll', 'unenroll'];
  const missing = Object.keys(real).filter((name) => !(name in own));
  expect(missing.filter((name) => !deprecated.includes(name))).toEqual([]);
});
