import real from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { expectLaterAgreement, type Deed } from './shared/test-agreement.ts';
import { testServices } from './shared/test-services.ts';

type Timers = typeof real;

testServices();
const { default: own } = await import('./timers-promises.ts');

const deeds: Deed<Timers>[] = [
  [
    'waits and answers',
    async (t) => [await t.setTimeout(2, 'value'), await t.setImmediate('soon')],
  ],
  [
    'waits as long as it is told',
    async (t) => {
      const start = performance.now();
      await t.setTimeout(20);
      return performance.now() - start >= 18;
    },
  ],
  ['stops at a signal', (t) => t.setTimeout(5000, 'late', { signal: AbortSignal.timeout(1) })],
  [
    'does not begin after a signal',
    (t) => t.setTimeout(5000, 'late', { signal: AbortSignal.abort() }),
  ],
  [
    'stops an immediate at a signal',
    (t) => {
      const controller = new AbortController();
      const waiting = t.setImmediate('late', { signal: controller.signal });
      controller.abort();
      return waiting;
    },
  ],
  [
    'takes unimportant timers',
    async (t) => {
      const unimportant = t.setTimeout(1, 'kept', { ref: false });
      await t.setTimeout(5);
      return unimportant;
    },
  ],
  ['refuses a delay that is text', (t) => t.setTimeout('5' as never)],
  ['refuses a signal that is none', (t) => t.setTimeout(1, 1, { signal: 5 as never })],
  ['refuses an option that is no boolean', (t) => t.setTimeout(1, 1, { ref: 5 as never })],
  [
    'repeats',
    async (t) => {
      const seen: unknown[] = [];
      for await (const value of t.setInterval(1, 'tick')) {
        seen.push(value);
        if (seen.length === 3) break;
      }
      return seen;
    },
  ],
  [
    'catches up',
    async (t) => {
      let count = 0;
      for await (const _ of t.setInterval(2)) {
        if (++count > 5) break;
        await t.setTimeout(4);
      }
      return count;
    },
  ],
  [
    'stops repeating at a signal',
    async (t) => {
      for await (const value of t.setInterval(5000, 1, { signal: AbortSignal.timeout(2) }))
        return value;
      return 'ended';
    },
  ],
  [
    'schedules',
    async (t) => {
      await t.scheduler.wait(1);
      await t.scheduler.yield();
      return 'done';
    },
  ],
];

describe('node:timers/promises', () => {
  test.each(deeds)('%s as Node does', (_title, deed) =>
    expectLaterAgreement(own, real, deed as (timers: Timers) => Promise<unknown>),
  );

  test('has all that the real one has', () => {
    expect(Object.keys(real).filter((name) => !(name in own))).toEqual([]);
  });
});

test('the error of an aborted wait has its name and code for itself, as Node gives them', async () => {
  const error: unknown = await own
    .setTimeout(5_000, 0, { signal: AbortSignal.abort() })
    .catch((reason: unknown) => reason);
  expect(Object.keys(error as object)).toEqual(['code', 'name']);
  expect((error as Error).stack).toMatch(/^AbortError: The operation was aborted\n/);
});
