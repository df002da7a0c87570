import { expect, test } from 'vitest';
import { singleFile } from './single-file.ts';
import { whyCold } from './why-cold.ts';

const before = singleFile('one', 'typescript');

test('whyCold is silent where nothing but code changed', () => {
  expect(whyCold(before, structuredClone(before))).toBeNull();
  expect(whyCold(before, singleFile('two', 'typescript'))).toBeNull();
});

test('whyCold names what changed', () => {
  const helper = { name: 'helper.mjs', code: '', language: 'javascript' as const };
  expect(
    [
      { ...before, runtime: 'nodejs22.x' as const },
      { ...before, environment: { STAGE: 'dev' } },
      { ...before, files: [...before.files, helper] },
      { ...singleFile('one', 'javascript'), runtime: 'nodejs22.x' as const },
    ].map((after) => whyCold(before, after)),
  ).toMatchInlineSnapshot(`
    [
      "The next run is a cold start: another runtime.",
      "The next run is a cold start: another environment.",
      "The next run is a cold start: another list of files.",
      "The next run is a cold start: another runtime, another language.",
    ]
  `);
});
