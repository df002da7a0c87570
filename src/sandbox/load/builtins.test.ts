import { describe, expect, test, vi } from 'vitest';
import { services } from '../services.ts';
import { createBuiltins, namesOf } from './builtins.ts';

const texts = {
  path: "(function ($builtin) { return { sep: '/', util: $builtin('util') } })",
  util: '(function ($builtin) { return { services: $builtin("services"), made: {} } })',
  'aws-sdk-client': '(function () { return (name, names) => ({ name, [names[0] ?? "a"]: 1 }) })',
};

describe('createBuiltins', () => {
  test('has what came, and what the runtime makes itself', () => {
    const builtins = createBuiltins(texts, { module: () => 'own' });
    const names = ['node:path', 'path', 'module', '@aws-sdk/client-s3', 'fs', 'left-pad'];
    expect(names.map(builtins.has)).toEqual([true, true, true, true, false, false]);
    expect(builtins.get('node:module')).toBe('own');
    expect(() => builtins.get('fs')).toThrow('The playground has no module fs');
  });

  test('evaluates a chunk once, for all who ask', () => {
    const builtins = createBuiltins(texts, {});
    const path = builtins.get('path') as { util: unknown };
    expect(builtins.get('node:path')).toBe(path);
    expect(path.util).toBe(builtins.get('util'));
    expect(builtins.get('util')).toHaveProperty('services', services);
  });

  test('prefers what the runtime makes', () => {
    const own = vi.fn(() => ({ own: true }));
    const builtins = createBuiltins(texts, { path: own });
    expect([builtins.get('path'), builtins.get('path')]).toEqual([{ own: true }, { own: true }]);
    expect(own).toHaveBeenCalledOnce();
  });

  test('asks a chunk with open names again only for names that are new', () => {
    const builtins = createBuiltins(texts, {});
    const first = builtins.get('@aws-sdk/client-s3', ['a']);
    expect(first).toEqual({ name: '@aws-sdk/client-s3', a: 1 });
    expect(builtins.get('@aws-sdk/client-s3')).toBe(first);
    expect(builtins.get('@aws-sdk/client-s3', ['b'])).toEqual({ name: '@aws-sdk/client-s3', b: 1 });
    expect(builtins.get('@aws-sdk/client-sqs')).toMatchObject({ name: '@aws-sdk/client-sqs' });
  });
});

test.each([
  [{ a: 1, default: 2 }, ['a']],
  [Object.assign(() => 1, { b: 2 }), ['b']],
  [
    new (class Thing {
      own = 1;
      method(): number {
        return 1;
      }
    })(),
    ['own', 'method'],
  ],
  [null, []],
])('namesOf lists what may be imported from %o', (namespace, names) => {
  expect(namesOf(namespace)).toEqual(names);
});
