import { expect, test } from 'vitest';
import { testServices } from './shared/test-services.ts';

test('is the process that the runtime lends', async () => {
  testServices();
  const { default: own } = await import('./process.ts');
  expect(own).toBe(process);
});
