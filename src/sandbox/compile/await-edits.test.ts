import { expect, test } from 'vitest';
import { awaitEdits } from './await-edits.ts';
import { editText } from './edit-text.ts';
import { parseSource } from './parse-source.ts';

test.each([
  ['await a', '$await.back(await $await.over( a))'],
  ['await (a, b)', '$await.back(await $await.over( (a, b)))'],
  ['await await a', '$await.back(await $await.over( $await.back(await $await.over( a))))'],
  ['(await a).b', '($await.back(await $await.over( a))).b'],
  ['async () => [await a(), 1]', 'async () => [$await.back(await $await.over( a())), 1]'],
])('awaitEdits makes of %s what keeps a context', (code, expected) => {
  const parsed = parseSource(code, 'module');
  const edits = 'program' in parsed ? awaitEdits(parsed.program) : [];
  expect(editText(code, edits).text).toBe(expected);
});
