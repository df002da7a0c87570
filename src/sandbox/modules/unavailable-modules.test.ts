import { beforeAll, describe, expect, test } from 'vitest';
import { testServices } from './shared/test-services.ts';

const names = [
  'child_process',
  'cluster',
  'dgram',
  'dns',
  'dns/promises',
  'http2',
  'inspector',
  'net',
  'perf_hooks',
  'readline',
  'readline/promises',
  'repl',
  'tls',
  'trace_events',
  'tty',
  'v8',
  'vm',
  'wasi',
  'worker_threads',
];
const refusals: [name: string, use: string][] = [
  ['child_process', 'exec'],
  ['dns', 'lookup'],
  ['dns/promises', 'resolve4'],
  ['net', 'Socket'],
  ['readline', 'createInterface'],
  ['tls', 'connect'],
  ['v8', 'serialize'],
  ['vm', 'runInNewContext'],
  ['worker_threads', 'Worker'],
];

async function load(name: string): Promise<object> {
  const { default: module } = (await import(
    /* @vite-ignore */ `./${name.replaceAll(/[/_]/g, '-')}.ts`
  )) as {
    default: object;
  };
  return module;
}

let notices: string[];
beforeAll(() => ({ notices } = testServices()));

describe('modules that a browser cannot have', () => {
  test.each(names)('%s has each public name of the real one', async (name) => {
    const own = await load(name);
    const real = process.getBuiltinModule(name);
    const missing = Object.keys(real ?? {}).filter((key) => !key.startsWith('_') && !(key in own));
    expect(
      missing.filter((key) => !['Network', 'NetworkResources', 'DOMStorage'].includes(key)),
    ).toEqual([]);
  });

  test.each(refusals)('%s says at the use of %s that it is not here', async (name, use) => {
    const own = await load(name);
    notices.length = 0;
    const made = Reflect.get(own, use) as new () => unknown;
    const text = `${name}.${use} is not available in this sandbox.`;
    expect(() => new made()).toThrow(text);
    expect(() => (made as unknown as () => unknown)()).toThrow(text);
    expect(notices).toHaveLength(2);
  });

  test('answer what needs nothing of a system', async () => {
    expect(await load('tty')).toMatchObject({ isatty: expect.any(Function) as unknown });
    expect(await load('worker_threads')).toMatchObject({ isMainThread: true, parentPort: null });
    expect(await load('cluster')).toMatchObject({ isPrimary: true });
    expect(await load('perf_hooks')).toMatchObject({ performance });
  });
});
