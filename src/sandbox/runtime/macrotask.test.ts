import { expect, test } from 'vitest';
import { createMacrotask } from './macrotask.ts';

test('each promise resolves, in order, in a task after the microtasks', async () => {
  const nextTask = createMacrotask();
  const order: string[] = [];
  const both = [
    nextTask().then(() => order.push('first')),
    nextTask().then(() => order.push('second')),
  ];
  await Promise.resolve();
  order.push('microtask');
  await Promise.all(both);
  expect(order).toEqual(['microtask', 'first', 'second']);
});
