import { describe, expect, test } from 'vitest';
import type { RuntimeName } from '../protocol.ts';
import { findEntry } from './find-entry.ts';
import { parseHandler } from './parse-handler.ts';
import { createTaskFiles } from './task-files.ts';

interface EntryOptions {
  handler?: string;
  runtime?: RuntimeName;
}

function entryOf(
  names: string[],
  { handler = 'index.handler', runtime = 'nodejs24.x' }: EntryOptions = {},
): string {
  const files = createTaskFiles(
    names.map((name) => ({ name, code: '{"type":"module"}', language: 'javascript' as const })),
    () => 'index.mjs',
  );
  const { file, by } = findEntry(parseHandler(handler), files, runtime);
  return `${by} ${file.path}`;
}

describe('findEntry', () => {
  test('prefers .js to .mjs to .cjs', () => {
    expect(entryOf(['index.cjs', 'index.mjs', 'index.js'])).toBe('import /var/task/index.js');
    expect(entryOf(['index.cjs', 'index.mjs'])).toBe('import /var/task/index.mjs');
    expect(entryOf(['index.cjs'])).toBe('import /var/task/index.cjs');
  });

  test('finds files in folders', () => {
    expect(entryOf(['src/app.mjs'], { handler: 'src/app.handler' })).toBe(
      'import /var/task/src/app.mjs',
    );
  });

  test('requires CommonJS on Node.js 22', () => {
    const runtime = 'nodejs22.x';
    expect(entryOf(['index.js'], { runtime })).toBe('require /var/task/index.js');
    expect(entryOf(['index.cjs'], { runtime })).toBe('require /var/task/index.cjs');
    expect(entryOf(['index.mjs'], { runtime })).toBe('import /var/task/index.mjs');
    expect(entryOf(['index.js', 'package.json'], { runtime })).toBe('import /var/task/index.js');
  });

  test('finds a package last', () => {
    expect(entryOf(['node_modules/index/index.js'])).toBe(
      'require /var/task/node_modules/index/index.js',
    );
  });

  test("fails with Node's words where there is none", () => {
    expect(() => entryOf(['other.mjs'])).toThrow(
      "Cannot find module 'index'\nRequire stack:\n- /var/runtime/index.mjs",
    );
    expect(() => entryOf(['index/a.js'])).toThrow(
      "Directory import '/var/task/index' is not supported resolving ES modules imported from /var/runtime/index.mjs",
    );
  });
});
