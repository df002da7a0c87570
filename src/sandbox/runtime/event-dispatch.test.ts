import { afterEach, expect, test } from 'vitest';
import { eventDispatch } from './event-dispatch.ts';

const kept = Object.getOwnPropertyDescriptor(EventTarget.prototype, 'dispatchEvent');
afterEach(() => {
  if (kept) Object.defineProperty(EventTarget.prototype, 'dispatchEvent', kept);
});

test('is on while listeners run, and not after, whatever they do', () => {
  eventDispatch.watch(EventTarget);
  const seen: boolean[] = [];
  const target = new EventTarget();
  target.addEventListener('go', () => seen.push(eventDispatch.isOn()));
  expect(target.dispatchEvent(new Event('go'))).toBe(true);
  expect([...seen, eventDispatch.isOn()]).toEqual([true, false]);
  expect(() => target.dispatchEvent(5 as never)).toThrow(TypeError);
  expect(eventDispatch.isOn()).toBe(false);
});
