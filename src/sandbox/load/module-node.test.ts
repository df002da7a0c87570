import { describe, expect, test } from 'vitest';
import { createNamespace } from './module-node.ts';
import type { Binding } from './module-node.ts';
import { ValueModule } from './value-module.ts';

const module = (run: () => (name: string) => unknown): ValueModule =>
  new ValueModule({ kind: 'cjs', names: ['b', 'a', 'default'], run });

describe('a namespace', () => {
  test('has its names sorted, and what it shows is a module', () => {
    const node = module(() => (name) => name);
    node.evaluate();
    expect(Object.keys(node.namespace)).toEqual(['a', 'b', 'default']);
    expect(Object.prototype.toString.call(node.namespace)).toBe('[object Module]');
    expect(Object.getPrototypeOf(node.namespace)).toBeNull();
  });

  test('cannot be changed, in the words of the engine', () => {
    const node = module(() => () => 1);
    node.evaluate();
    const object = node.namespace as Record<string, unknown>;
    expect(() => (object['a'] = 2)).toThrow(
      "Cannot assign to read only property 'a' of object '[object Module]'",
    );
    expect(() => (object['c'] = 2)).toThrow('Cannot add property c, object is not extensible');
  });

  test('reads anew what may change', () => {
    let value = 1;
    const binding: Binding = { read: () => value, constant: false, owner: module(() => () => 0) };
    const { object, firm } = createNamespace({ names: () => ['n'], resolve: () => binding });
    firm();
    value = 2;
    expect(object).toHaveProperty('n', 2);
  });

  test('runs its module once', () => {
    let runs = 0;
    const node = module(() => {
      runs += 1;
      return () => runs;
    });
    node.evaluate();
    node.evaluate();
    expect(runs).toBe(1);
    expect(node.resolve('a')?.read()).toBe(1);
    expect(node.resolve('none')).toBeUndefined();
  });
});
