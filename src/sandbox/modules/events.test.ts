import real from 'node:events';
import { describe, expect, test } from 'vitest';
import own from './events.ts';
import { expectAgreement, expectLaterAgreement, type Deed } from './shared/test-agreement.ts';
import { testServices } from './shared/test-services.ts';

type Events = typeof real;

testServices();

/** An emitter that writes down what happens. */
function recorded(events: Events): { emitter: NodeJS.EventEmitter; seen: unknown[] } {
  const seen: unknown[] = [];
  return { emitter: new events(), seen };
}

const deeds: Deed<Events>[] = [
  [
    'calls listeners in order with their emitter',
    (events) => {
      const { emitter, seen } = recorded(events);
      emitter.on('a', function (this: unknown, ...args: unknown[]) {
        seen.push(args, this === emitter);
      });
      emitter.prependListener('a', () => seen.push('first'));
      return [emitter.emit('a', 1, 2), emitter.emit('b'), seen];
    },
  ],
  [
    'removes while emitting',
    (events) => {
      const { emitter, seen } = recorded(events);
      const second = () => seen.push('second');
      emitter.on('a', () => emitter.off('a', second)).on('a', second);
      emitter.emit('a');
      emitter.emit('a');
      return seen;
    },
  ],
  [
    'calls once',
    (events) => {
      const { emitter, seen } = recorded(events);
      emitter.once('a', (value) => seen.push(value));
      emitter.prependOnceListener('a', () => seen.push('before'));
      return [emitter.emit('a', 1), emitter.emit('a', 2), seen];
    },
  ],
  [
    'tells of new and removed listeners',
    (events) => {
      const { emitter, seen } = recorded(events);
      const listener = () => {};
      emitter.on('newListener', (name) => seen.push(['new', name]));
      emitter.on('removeListener', (name, what) => seen.push(['gone', name, what === listener]));
      emitter.once('a', listener).removeListener('a', listener);
      emitter.on('a', listener).removeAllListeners();
      return seen;
    },
  ],
  [
    'counts and names',
    (events) => {
      const { emitter } = recorded(events);
      const listener = () => {};
      emitter
        .on('a', listener)
        .once('a', listener)
        .on('b', () => {});
      return [
        emitter.listenerCount('a'),
        emitter.listenerCount('a', listener),
        emitter.listenerCount('c'),
        emitter.eventNames(),
        emitter.listeners('a').length,
        emitter.rawListeners('a').length,
        events.getEventListeners(emitter, 'a').length,
        events.getMaxListeners(emitter),
      ];
    },
  ],
  [
    'throws the error that nobody hears',
    (events) => new events().emit('error', new RangeError('x')),
  ],
  [
    'throws for an error event with something else',
    (events) => new events().emit('error', { a: 1 }),
  ],
  ['throws for an error event with text', (events) => new events().emit('error', 'no')],
  ['throws for an error event with nothing', (events) => new events().emit('error')],
  [
    'lets a monitor see the error first',
    (events) => {
      const { emitter, seen } = recorded(events);
      emitter.on(events.errorMonitor, (error: Error) => seen.push(error.message));
      emitter.on('error', () => seen.push('handled'));
      emitter.emit('error', new Error('x'));
      return seen;
    },
  ],
  ['refuses a listener that is none', (events) => new events().on('a', undefined as never)],
  ['refuses to add text once', (events) => new events().once('a', 'text' as never)],
  ['refuses to remove nothing', (events) => new events().off('a', null as never)],
  [
    'is inherited by a class',
    (events) => {
      class Child extends events {
        value = 1;
      }
      const child = new Child();
      return [child instanceof events, child instanceof events.EventEmitter, child.value];
    },
  ],
  [
    'is called without new',
    (events) => {
      const target = Object.create(events.prototype) as NodeJS.EventEmitter;
      (events as unknown as (this: unknown) => void).call(target);
      return target.on('a', () => {}).emit('a');
    },
  ],
  [
    'is its own EventEmitter',
    (events) => [
      events.EventEmitter === events,
      typeof events.once,
      events.defaultMaxListeners,
      events.captureRejections,
      String(events.captureRejectionSymbol),
      Reflect.get(events, 'usingDomains'),
    ],
  ],
];

const later: Deed<Events>[] = [
  [
    'waits for an event',
    (events) => {
      const { emitter } = recorded(events);
      setTimeout(() => emitter.emit('a', 1, 2));
      return events.once(emitter, 'a');
    },
  ],
  [
    'waits for an event of a target',
    async (events) => {
      const target = new EventTarget();
      setTimeout(() => target.dispatchEvent(new Event('a')));
      const [event] = (await events.once(target, 'a')) as [Event];
      return event.type;
    },
  ],
  [
    'rejects with the error event',
    (events) => {
      const { emitter } = recorded(events);
      setTimeout(() => emitter.emit('error', new TypeError('bad')));
      return events.once(emitter, 'a');
    },
  ],
  [
    'stops waiting at a signal',
    (events) => {
      const controller = new AbortController();
      setTimeout(() => controller.abort(new Error('why')));
      return events.once(new events(), 'a', { signal: controller.signal });
    },
  ],
  [
    'does not begin to wait after a signal',
    (events) => events.once(new events(), 'a', { signal: AbortSignal.abort() }),
  ],
  [
    'iterates over events',
    async (events) => {
      const { emitter, seen } = recorded(events);
      setTimeout(() => [1, 2, 3].forEach((value) => emitter.emit('a', value)));
      for await (const [value] of events.on(emitter, 'a')) {
        seen.push(value);
        if (value === 3) break;
      }
      return [seen, emitter.listenerCount('a'), emitter.listenerCount('error')];
    },
  ],
  [
    'ends an iteration with the closing event',
    async (events) => {
      const { emitter, seen } = recorded(events);
      setTimeout(() => {
        emitter.emit('a', 1);
        emitter.emit('end');
      });
      for await (const value of events.on(emitter, 'a', { close: ['end'] })) seen.push(value);
      return seen;
    },
  ],
  [
    'ends an iteration with an error',
    async (events) => {
      const { emitter } = recorded(events);
      setTimeout(() => emitter.emit('error', new Error('bad')));
      for await (const value of events.on(emitter, 'a')) return value as unknown;
      return 'ended';
    },
  ],
  [
    'ends an iteration at a signal',
    async (events) => {
      const { emitter } = recorded(events);
      for await (const value of events.on(emitter, 'a', { signal: AbortSignal.timeout(1) }))
        return value as unknown;
      return 'ended';
    },
  ],
  [
    'turns rejected promises into error events',
    async (events) => {
      const emitter = new events({ captureRejections: true });
      emitter.on('a', () => Promise.reject(new Error('async')) as never);
      const error = new Promise((resolve) => emitter.on('error', resolve));
      emitter.emit('a');
      return String(await error);
    },
  ],
  [
    'hands rejected promises to the method for them',
    async (events) => {
      const emitter = new events({ captureRejections: true });
      emitter.on('a', () => Promise.reject(new Error('async')) as never);
      const call = new Promise((resolve) => {
        Object.assign(emitter, {
          [events.captureRejectionSymbol]: (error: Error, ...rest: unknown[]) =>
            resolve([error.message, rest]),
        });
      });
      emitter.emit('a', 5);
      return call;
    },
  ],
  [
    'listens to a signal',
    async (events) => {
      const seen: string[] = [];
      const controller = new AbortController();
      events.addAbortListener(controller.signal, () => seen.push('aborted'));
      events.addAbortListener(controller.signal, () => seen.push('no'))[Symbol.dispose]();
      controller.abort();
      events.addAbortListener(controller.signal, () => seen.push('late'));
      await Promise.resolve();
      return seen;
    },
  ],
];

describe('node:events', () => {
  test.each(deeds)('%s as Node does', (_title, deed) => expectAgreement(own, real, deed));

  test.each(later)('%s as Node does', (_title, deed) =>
    expectLaterAgreement(own, real, deed as (events: Events) => Promise<unknown>),
  );

  test('warns once of many listeners, in the words of Node', async () => {
    const warnings: Error[] = [];
    const listen = (warning: Error): number => warnings.push(warning);
    process.on('warning', listen);
    for (const events of [own as unknown as Events, real]) {
      const emitter = new events();
      events.setMaxListeners(2, emitter);
      for (const _ of [1, 2, 3, 4]) emitter.on('tick', () => {});
    }
    await new Promise((resolve) => setImmediate(resolve));
    process.off('warning', listen);
    expect(warnings).toHaveLength(2);
    expect(warnings[0]?.name).toBe(warnings[1]?.name);
    expect(warnings[0]?.message).toBe(warnings[1]?.message);
  });

  test('has its name', () => {
    expect(own.name).toBe('EventEmitter');
  });

  test('has all that the real one has', () => {
    expect(Object.keys(real).filter((name) => !(name in own))).toEqual([]);
  });

  test('says which part a browser cannot have', () => {
    const { notices } = testServices();
    expect(() => own.EventEmitterAsyncResource()).toThrow(
      'events.EventEmitterAsyncResource is not available in this sandbox.',
    );
    expect(notices).toHaveLength(1);
  });
});
