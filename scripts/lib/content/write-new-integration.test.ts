import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from 'prettier';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/catalog/check-content-fs.ts';
import { loadCatalog } from '../../../src/catalog/load-catalog-fs.ts';
import { placesToFill } from './places-to-fill.ts';
import { writeNewIntegration } from './write-new-integration.ts';

let content: string;
beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'content-'));
});
afterEach(() => rm(content, { recursive: true }));

describe('writeNewIntegration', () => {
  test('writes an integration with event types that passes every check', async () => {
    await writeNewIntegration(content, ['my-queue', 'messages', 'time-window']);
    expect(await checkContent(content)).toEqual([]);
    const [integration] = (await loadCatalog(content)).catalog.integrations;
    expect(integration?.eventTypes.map(({ id }) => id)).toEqual([
      'my-queue/messages',
      'my-queue/time-window',
    ]);
  }, 30_000);

  test('writes an integration without event types that passes every check', async () => {
    await writeNewIntegration(content, ['my-volume']);
    expect(await checkContent(content)).toEqual([]);
    const [integration] = (await loadCatalog(content)).catalog.integrations;
    expect(integration).toMatchObject({ id: 'my-volume', invocation: 'none', eventTypes: [] });
  }, 30_000);

  test('writes beside what is there', async () => {
    await writeNewIntegration(content, ['one', 'event']);
    await writeNewIntegration(content, ['two']);
    expect(await checkContent(content)).toEqual([]);
  }, 30_000);

  test('says TODO in every file but the icon', async () => {
    const written = await writeNewIntegration(content, ['my-queue', 'messages']);
    const files = 'files' in written ? written.files : new Map<string, string>();
    const marked = new Set(placesToFill(files).map(({ file }) => file));
    expect([...files.keys()].filter((file) => !marked.has(file))).toEqual([
      'integrations/my-queue/icon.svg',
    ]);
  });

  test('writes JSON and Markdown as Prettier leaves them', async () => {
    const written = await writeNewIntegration(content, ['my-queue', 'messages']);
    const files = 'files' in written ? written.files : new Map<string, string>();
    const tidy = [...files].filter(([file]) => /(?<!samples\/.*)\.(json|md)$/.test(file));
    expect(tidy.length).toBeGreaterThan(0);
    for (const [filepath, text] of tidy) {
      expect([filepath, await check(text, { filepath, printWidth: 100 })]).toEqual([
        filepath,
        true,
      ]);
    }
  });

  test('overwrites nothing', async () => {
    await writeNewIntegration(content, ['my-queue']);
    const prose = join(content, 'integrations/my-queue/index.md');
    await writeFile(prose, 'Mine.');
    expect(await writeNewIntegration(content, ['my-queue', 'messages'])).toEqual({
      error: `\`${join(content, 'integrations/my-queue')}\` is there already, and nothing was written.`,
    });
    expect(await readFile(prose, 'utf8')).toBe('Mine.');
    expect(await readdir(join(content, 'integrations/my-queue'))).not.toContain('messages');
  });

  test('writes nothing for a bad name', async () => {
    expect(await writeNewIntegration(content, ['../outside'])).toHaveProperty('error');
    expect(await readdir(content)).toEqual([]);
  });
});
