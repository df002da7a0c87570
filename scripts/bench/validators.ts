import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { BenchContext, Measurement } from './measurement.ts';

/** Size of each event type's compiled validators. */
export function validators({ root }: BenchContext): Measurement[] {
  const folder = join(root, 'validators');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .toSorted()
    .map((file) => ({
      group: 'validators',
      what: file.replace(/\.js$/, ''),
      value: brotliCompressSync(readFileSync(join(folder, file))).length,
      unit: 'B',
      note: 'brotli',
    }));
}
