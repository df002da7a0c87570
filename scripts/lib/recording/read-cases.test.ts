import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { RuntimeName } from '../../../src/sandbox/protocol.ts';
import { readCases } from './read-cases.ts';

const folder = mkdtempSync(join(tmpdir(), 'cases-'));
const section = (name: string, runtimes = ['nodejs24.x']): string =>
  `## ${name}\n\`\`\`js index.mjs\n\`\`\`\n\`\`\`json case\n${JSON.stringify({ runtimes })}\n\`\`\`\n`;
writeFileSync(join(folder, 'b.md'), section('two') + section('old', ['nodejs22.x']));
writeFileSync(join(folder, 'a.md'), section('one', ['nodejs24.x', 'nodejs22.x']));
writeFileSync(join(folder, 'README.md'), 'How cases are written.\n\n## Settings\n');
afterAll(() => rmSync(folder, { recursive: true }));

const names = (path: string, runtime: RuntimeName): string[] =>
  readCases(path, runtime).map(({ name }) => name);

test('takes the cases of a runtime from a folder, in the order of its files', () => {
  expect(names(folder, 'nodejs24.x')).toEqual(['one', 'two']);
  expect(names(folder, 'nodejs22.x')).toEqual(['one', 'old']);
  expect(readCases(folder, 'nodejs24.x')[0]).toEqual({
    name: 'one',
    runtime: 'nodejs24.x',
    files: { 'index.mjs': '' },
    handler: 'index.handler',
    events: ['{"key":"value"}'],
  });
});

test('takes one file alone', () => {
  expect(names(join(folder, 'b.md'), 'nodejs22.x')).toEqual(['old']);
});

test('takes recordings for cases, without their answers', () => {
  const file = join(folder, 'recorded.json');
  const recorded = { name: 'r', files: {}, handler: 'index.handler', events: [] };
  writeFileSync(file, JSON.stringify([{ ...recorded, expect: { posts: [] } }]));
  expect(readCases(file, 'nodejs24.x')).toEqual([{ ...recorded, runtime: 'nodejs24.x' }]);
});

test('refuses the same name in two files', () => {
  writeFileSync(join(folder, 'c.md'), section('one'));
  expect(() => readCases(folder, 'nodejs24.x')).toThrow('There are two cases `one` in');
  rmSync(join(folder, 'c.md'));
});
