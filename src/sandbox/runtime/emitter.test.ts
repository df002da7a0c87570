import { describe, expect, test, vi } from 'vitest';
import { Emitter } from './emitter.ts';

describe('Emitter', () => {
  test('tells those who listen, in their order, and says whether anybody did', () => {
    const emitter = new Emitter();
    const heard: unknown[] = [];
    emitter
      .on('a', (value) => heard.push(['first', value]))
      .on('a', (value) => heard.push(['second', value]));
    expect(emitter.emit('a', 1)).toBe(true);
    expect(emitter.emit('b')).toBe(false);
    expect(heard).toEqual([
      ['first', 1],
      ['second', 1],
    ]);
  });

  test('tells a listener once where asked so, and none that left', () => {
    const emitter = new Emitter();
    const listener = vi.fn();
    emitter.once('a', listener);
    emitter.emit('a', 1);
    emitter.emit('a', 2);
    expect(listener.mock.calls).toEqual([[1]]);
    emitter.on('a', listener).off('a', listener);
    emitter.on('b', listener).removeAllListeners('b');
    emitter.on('c', listener).removeAllListeners();
    expect([emitter.emit('a'), emitter.emit('b'), emitter.emit('c')]).toEqual([
      false,
      false,
      false,
    ]);
  });
});
