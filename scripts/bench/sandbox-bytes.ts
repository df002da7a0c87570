import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Measurement } from './measurement.ts';

/** What the sandbox weighs over the wire: its worker, each module that handlers may import, and all. */
export function sandboxBytes({ root }: { root: string }): Measurement[] {
  const folder = join(root, 'sandbox');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({ name, bytes: brotliCompressSync(readFileSync(join(folder, name))).length }))
    .sort((a, b) => b.bytes - a.bytes);
  const row = (what: string, value: number): Measurement => ({
    group: 'sandbox-bytes',
    what,
    value,
    unit: 'B',
    note: 'brotli',
  });
  const worker = files.find(({ name }) => name === 'worker.js')?.bytes ?? Number.NaN;
  const all = files.reduce((sum, { bytes }) => sum + bytes, 0);
  return [
    row('worker', worker),
    row('worker and every module', all),
    ...files
      .filter(({ name }) => name !== 'worker.js')
      .map(({ name, bytes }) => row(`  ${name.replaceAll('\\', '/')}`, bytes)),
  ];
}
