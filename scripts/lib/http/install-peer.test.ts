import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { installPeer } from './install-peer.ts';
import { peerRelease } from './peer-release.ts';

let cache = '';
let roots: string[] = [];
const logged: string[] = [];
const log = (text: string): void => void logged.push(text);
const install = (root: string): void => void roots.push(root);

beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'peer-'));
  roots = [];
});
afterEach(() => rmSync(cache, { recursive: true }));

test('installs exact versions, the fork under the name of the framework', () => {
  const root = installPeer({ log, cache, install });
  expect(roots).toEqual([root]);
  expect(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))).toEqual({
    private: true,
    dependencies: {
      serverless: `npm:osls@${peerRelease.osls}`,
      'serverless-offline': peerRelease.offline,
    },
  });
  expect(logged.at(-1)).toContain(`Installing serverless-offline@${peerRelease.offline}`);
});

test('installs once', () => {
  const first = installPeer({ log, cache, install });
  expect(installPeer({ log, cache, install })).toBe(first);
  expect(roots).toHaveLength(1);
});

test('tries again after a failure', () => {
  const fail = (): never => {
    throw new Error('no network');
  };
  expect(() => installPeer({ log, cache, install: fail })).toThrow('no network');
  installPeer({ log, cache, install });
  expect(roots).toHaveLength(1);
});
