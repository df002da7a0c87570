import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { nameAbortReasons } from './abort-signals.ts';

const kept = {
  controller: Object.getOwnPropertyDescriptors(AbortController.prototype),
  signal: Object.getOwnPropertyDescriptors(AbortSignal),
};
beforeEach(() => {
  vi.useFakeTimers();
  nameAbortReasons(globalThis, DOMException);
});
afterEach(() => {
  vi.useRealTimers();
  Object.defineProperty(AbortController.prototype, 'abort', kept.controller.abort);
  Object.defineProperty(AbortSignal, 'abort', kept.signal.abort);
  Object.defineProperty(AbortSignal, 'timeout', kept.signal.timeout);
});

const unnamed = { name: 'AbortError', message: 'This operation was aborted' };

test('a signal has the reason that Node gives, or the one given', () => {
  const controller = new AbortController();
  controller.abort();
  expect(controller.signal.reason).toMatchObject(unnamed);
  expect(AbortSignal.abort().reason).toMatchObject(unnamed);
  expect(AbortSignal.abort('why').reason).toBe('why');
});

test('a timeout has its own', () => {
  const signal = AbortSignal.timeout(10);
  vi.advanceTimersByTime(9);
  expect(signal.aborted).toBe(false);
  vi.advanceTimersByTime(1);
  expect(signal.reason).toMatchObject({
    name: 'TimeoutError',
    message: 'The operation was aborted due to timeout',
  });
});
