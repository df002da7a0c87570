import { expect, test, vi } from 'vitest';
import { nodeModule } from './node-module.ts';
import type { RequireFunction } from './require.ts';

interface Module {
  createRequire: (from: unknown) => unknown;
  isBuiltin: (name: unknown) => boolean;
  builtinModules: string[];
  name: string;
}

const requireOf = vi.fn(({ filename }: { filename: string }) => filename);
const module = nodeModule({
  requireOf: requireOf as unknown as (module: object) => RequireFunction,
}) as Module;

test.each([
  ['file:///var/task/a%20b.mjs', '/var/task/a b.mjs'],
  [new URL('file:///var/task/a.mjs'), '/var/task/a.mjs'],
  ['/var/task/lib/', '/var/task/lib/'],
])('createRequire takes %s', (from, filename) => {
  expect(module.createRequire(from)).toBe(filename);
});

test('createRequire refuses what is no place of a file', () => {
  expect(() => module.createRequire('./a.mjs')).toThrowErrorMatchingInlineSnapshot(
    `[TypeError: The argument 'filename' must be a file URL object, file URL string, or absolute path string. Received './a.mjs']`,
  );
  expect(() => module.createRequire(5)).toThrow('Received 5');
});

test('knows the modules of Node', () => {
  expect([module.isBuiltin('node:fs'), module.isBuiltin('left-pad'), module.isBuiltin(5)]).toEqual([
    true,
    false,
    false,
  ]);
  expect(module.builtinModules).toContain('timers/promises');
  expect(module.name).toBe('Module');
});
