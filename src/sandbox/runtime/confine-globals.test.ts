import { describe, expect, test } from 'vitest';
import { confineGlobals } from './confine-globals.ts';

class WorkerScope extends EventTarget {
  get indexedDB(): string {
    return `${this.constructor.name} database`;
  }
  importScripts(): void {}
}

describe('confineGlobals', () => {
  test('leaves what Node has, takes the rest, and adds what is given', () => {
    const global = Object.assign(new WorkerScope(), { Map, Worker: WorkerScope, JSON });
    Object.defineProperty(global, 'pinned', { value: 1, writable: true });
    confineGlobals(global, { fetch: 'stub', Map: 'own' });
    expect({ ...Object.getOwnPropertyDescriptors(global) }).toMatchObject({
      JSON: { value: JSON },
      Map: { value: 'own', enumerable: false, configurable: true },
      fetch: { value: 'stub', enumerable: false },
      pinned: { value: undefined },
      addEventListener: { value: undefined },
    });
    expect('Worker' in global).toBe(false);
    expect('indexedDB' in global).toBe(false);
    expect('importScripts' in WorkerScope.prototype).toBe(false);
  });

  test('leaves EventTarget whole for those who need it', () => {
    confineGlobals(new WorkerScope(), {});
    expect(typeof new AbortController().signal.addEventListener).toBe('function');
  });
});
