import real from 'node:os';
import { expect, test, vi } from 'vitest';
import { testServices } from './shared/test-services.ts';

testServices();
vi.stubEnv('AWS_LAMBDA_FUNCTION_MEMORY_SIZE', '512');
vi.stubEnv('TMPDIR', undefined);
const { default: own } = await import('./os.ts');

test('has all that the real one has', () => {
  expect(Object.keys(real).filter((name) => !(name in own))).toEqual([]);
});

test('answers kinds of values that Node answers', () => {
  const kinds = (os: object): string[][] =>
    Object.keys(real)
      .filter((name) => typeof Reflect.get(os, name) === 'function' && name !== 'setPriority')
      .map((name) => [name, typeof (Reflect.get(os, name) as () => unknown)()]);
  expect(kinds(own).sort()).toEqual(kinds(real).sort());
  expect(Object.keys(own.cpus()[0] ?? {})).toEqual(Object.keys(real.cpus()[0] ?? {}));
  expect(Object.keys(own.userInfo()).sort()).toEqual(Object.keys(real.userInfo()).sort());
});

test("is Linux with the function's memory and two processors", () => {
  expect([own.platform(), own.arch(), own.EOL, own.tmpdir(), own.endianness()]).toEqual([
    'linux',
    'x64',
    '\n',
    '/tmp',
    'LE',
  ]);
  expect(own.totalmem()).toBe(512 * 1024 * 1024);
  expect(own.freemem()).toBeLessThan(own.totalmem());
  expect(own.cpus()).toHaveLength(2);
  expect(own.constants.signals).toBeDefined();
});

test.each([
  [128, 2],
  [3538, 2],
  [3539, 3],
  [10_240, 6],
])('has with %i MB %i processors', (memory, processors) => {
  vi.stubEnv('AWS_LAMBDA_FUNCTION_MEMORY_SIZE', String(memory));
  expect([own.cpus().length, own.availableParallelism()]).toEqual([processors, processors]);
});
