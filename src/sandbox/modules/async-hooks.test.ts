import real from 'node:async_hooks';
import { beforeEach, describe, expect, test } from 'vitest';
import { services } from '../services.ts';
import ours from './async-hooks.ts';

beforeEach(() => {
  services.asyncContext = { current: new Map() };
});

type Hooks = Pick<typeof real, 'AsyncLocalStorage' | 'AsyncResource'>;

const cases: [string, (hooks: Hooks) => unknown][] = [
  [
    'run, and comes back',
    ({ AsyncLocalStorage }) => {
      const storage = new AsyncLocalStorage<number>();
      const inside = storage.run(1, (add: number) => [storage.getStore(), add], 2);
      return [inside, storage.getStore()];
    },
  ],
  [
    'run, where it throws',
    ({ AsyncLocalStorage }) => {
      const storage = new AsyncLocalStorage<number>();
      try {
        storage.run(1, () => {
          throw new Error('no');
        });
      } catch (error) {
        return [String(error), storage.getStore()];
      }
      return 'no error';
    },
  ],
  [
    'one run in another, of two storages',
    ({ AsyncLocalStorage }) => {
      const a = new AsyncLocalStorage<number>();
      const b = new AsyncLocalStorage<number>();
      return a.run(1, () => b.run(2, () => a.run(3, () => [a.getStore(), b.getStore()])));
    },
  ],
  [
    'enterWith and disable',
    ({ AsyncLocalStorage }) => {
      const storage = new AsyncLocalStorage<string>();
      return storage.run('a', () => {
        storage.enterWith('b');
        const entered = storage.getStore();
        storage.disable();
        return [entered, storage.getStore()];
      });
    },
  ],
  [
    'exit',
    ({ AsyncLocalStorage }) => {
      const storage = new AsyncLocalStorage<number>();
      return storage.run(1, () => [storage.exit(() => storage.getStore()), storage.getStore()]);
    },
  ],
  [
    'bind and snapshot',
    ({ AsyncLocalStorage }) => {
      const storage = new AsyncLocalStorage<number>();
      const [bound, snapshot] = storage.run(1, () => [
        AsyncLocalStorage.bind((add: number) => (storage.getStore() ?? 0) + add),
        AsyncLocalStorage.snapshot(),
      ]);
      return storage.run(9, () => [bound(1), snapshot(() => storage.getStore())]);
    },
  ],
  [
    'AsyncResource',
    ({ AsyncLocalStorage, AsyncResource }) => {
      const storage = new AsyncLocalStorage<number>();
      const resource = storage.run(1, () => new AsyncResource('TEST'));
      const bound = storage.run(2, () => AsyncResource.bind(() => storage.getStore()));
      return [
        resource.runInAsyncScope(
          function (this: unknown, add: number) {
            return [this, storage.getStore(), add];
          },
          'self',
          5,
        ),
        bound(),
        typeof resource.asyncId(),
      ];
    },
  ],
];

describe('async_hooks', () => {
  test.each(cases)('does as Node does: %s', (_name, run) => {
    expect(run(ours as unknown as Hooks)).toEqual(run(real));
  });

  test('has a value by default', () => {
    expect(new ours.AsyncLocalStorage({ defaultValue: 7 }).getStore()).toBe(7);
  });

  test('has hooks that hear nothing', () => {
    expect(ours.createHook()).toHaveProperty('enable');
    expect(ours.executionAsyncId()).toBe(1);
  });
});
