import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sandboxBytes } from './sandbox-bytes.ts';

test('weighs the worker, all together, and each module, the heaviest first', () => {
  const root = mkdtempSync(join(tmpdir(), 'bytes-'));
  mkdirSync(join(root, 'sandbox/modules'), { recursive: true });
  const random = (length: number): string =>
    Array.from({ length }, (_, i) => String.fromCharCode(33 + ((i * i * 31 + i * 7) % 90))).join(
      '',
    );
  writeFileSync(join(root, 'sandbox/worker.js'), random(300));
  writeFileSync(join(root, 'sandbox/modules/small.js'), 'a');
  writeFileSync(join(root, 'sandbox/modules/large.js'), random(400));
  writeFileSync(join(root, 'sandbox/index.html'), 'not counted');
  const rows = sandboxBytes({ root });
  expect(rows.map(({ what }) => what)).toEqual([
    'worker',
    'worker and every module',
    '  modules/large.js',
    '  modules/small.js',
  ]);
  const [worker = 0, all = 0, ...modules] = rows.map(({ value }) => value);
  expect(all).toBe(modules.reduce((sum, value) => sum + value, worker));
  rmSync(root, { recursive: true });
});
