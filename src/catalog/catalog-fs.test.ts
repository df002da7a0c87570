import { afterEach, expect, test, vi } from 'vitest';
import type { ContentError } from './content-error.ts';

/** A fresh copy of the module, run in a folder that has (or has no) readable content. */
async function inFolder(folder: string) {
  vi.resetModules();
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
  return import('./catalog-fs.ts');
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

test('reads the content of the folder where the command runs', async () => {
  const { getCatalog } = await inFolder(process.cwd());
  const { integrations } = await getCatalog();
  expect(integrations.map(({ id }) => id)).toContain('sqs');
});

test('reads once, but in development anew for every call', async () => {
  const { getCatalog } = await inFolder(process.cwd());
  const [first, second] = [getCatalog(), getCatalog()];
  expect(first).toBe(second);
  vi.stubEnv('NODE_ENV', 'development');
  expect(getCatalog()).not.toBe(getCatalog());
  await Promise.all([first, second]);
});

test('throws one error that lists the findings', async () => {
  const { getCatalog } = await inFolder(`${process.cwd()}/tests/fixtures/catalog/unreadable`);
  const { ContentError: sameError } = await import('./content-error.ts');
  const error = await getCatalog().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(sameError);
  expect((error as ContentError).findings.map(({ rule }) => rule)).toEqual([
    'unreadable-json',
    'missing-file',
    'missing-file',
  ]);
});
