import { expect, test, vi } from 'vitest';
import { webFunctions } from './web-functions.ts';

interface Functions {
  structuredClone(value: unknown): unknown;
  queueMicrotask(callback: unknown): void;
}

const create = (uncaught = vi.fn()): Functions => webFunctions(uncaught) as unknown as Functions;

test('what cannot be cloned is told without the name of the function', () => {
  const { structuredClone } = create();
  expect(structuredClone({ a: [1] })).toEqual({ a: [1] });
  expect(() => structuredClone(() => 1)).toThrow(/^\(\) => 1 could not be cloned\.$/);
});

test('what a microtask throws is caught and handed on', async () => {
  const uncaught = vi.fn();
  const { queueMicrotask } = create(uncaught);
  const error = new Error('no');
  queueMicrotask(() => {
    throw error;
  });
  await Promise.resolve();
  expect(uncaught).toHaveBeenCalledWith(error);
  expect(() => queueMicrotask(5)).toThrowErrorMatchingInlineSnapshot(
    `[TypeError: The "callback" argument must be of type function. Received type number (5)]`,
  );
});
