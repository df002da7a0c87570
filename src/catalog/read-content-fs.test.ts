import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCatalog } from './load-catalog-fs.ts';
import { readContent } from './read-content-fs.ts';

test('reads every file by its path, in order, and passes over hidden ones', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'content-'));
  try {
    await mkdir(join(folder, 'b/c'), { recursive: true });
    await writeFile(join(folder, 'b/c/d.json'), '{}');
    await writeFile(join(folder, 'b/a.md'), 'Ä');
    await writeFile(join(folder, 'b/.DS_Store'), '');
    expect([...(await readContent(folder))]).toEqual([
      ['b/a.md', 'Ä'],
      ['b/c/d.json', '{}'],
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('throws only where there is no folder', async () => {
  await expect(loadCatalog('tests/fixtures/catalog/none')).rejects.toThrow(/ENOENT/);
});
