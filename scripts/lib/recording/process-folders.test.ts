import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeProcessFolders, writeFunction } from './process-folders.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'runtime-'));
  writeFileSync(join(home, 'index.mjs'), 'start();\n');
  writeFileSync(join(home, 'rapid-client.node'), '');
});
afterEach(() => rmSync(home, { recursive: true }));

test('makes folders with names as long as those of Lambda, and removes them', () => {
  const folders = makeProcessFolders({ node: 'node', folder: home });
  expect(folders.task).toHaveLength('/var/task'.length);
  expect(folders.runtime).toHaveLength('/var/runtime'.length);
  expect(folders.main).toBe(join(folders.runtime, 'index.mjs'));
  folders.remove();
  expect([folders.task, folders.runtime].filter(existsSync)).toEqual([]);
});

test('starts a client that only exports how to run', () => {
  writeFileSync(join(home, 'index.mjs'), 'export {\n  run\n};\n');
  const folders = makeProcessFolders({ node: 'node', folder: home });
  expect(readFileSync(folders.main, 'utf8')).toContain("import { run } from './index.mjs';");
  folders.remove();
});

test('refuses a folder that would lend its packages', () => {
  const runtime = { node: 'node', folder: home };
  mkdirSync(join(home, 'node_modules'));
  expect(() => makeProcessFolders(runtime, home)).toThrow('would change what is recorded');
  rmSync(join(home, 'node_modules'), { recursive: true });
  expect(() => makeProcessFolders(runtime, home)).toThrow('is too long a folder for this');
});

test('writes the files of one function alone, and none beside it', () => {
  const task = join(home, 'task');
  writeFunction(task, { 'lib/old.mjs': '' });
  writeFunction(task, { 'lib/new.mjs': 'new' });
  expect(readFileSync(join(task, 'lib/new.mjs'), 'utf8')).toBe('new');
  expect(existsSync(join(task, 'lib/old.mjs'))).toBe(false);
  expect(() => writeFunction(task, { '../out.mjs': '' })).toThrow('lies outside the function');
});
