import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { allNeeds, buildChunk, chunkIds, chunkIndex } from './sandbox-chunks.ts';

/** Evaluates a chunk as the worker does. */
function evaluate(text: string, $builtin: (id: string) => unknown): unknown {
  // eslint-disable-next-line no-eval -- This is what the worker does with it.
  const chunk = globalThis.eval(text) as (builtin: typeof $builtin) => unknown;
  return chunk($builtin);
}

describe('buildChunk', () => {
  test('makes a function expression that answers the namespace', async () => {
    const { text, needs } = await buildChunk('path');
    expect(text).toMatch(/^\(function\(\$builtin\)\{/);
    expect(text).toMatch(/\}\)\n\/\/# sourceURL=node:path\n$/);
    const namespace = evaluate(text, (id) =>
      id === 'services' ? {} : expect.unreachable(),
    ) as typeof path;
    expect(namespace.join('/a', '..', 'b')).toBe(path.posix.join('/a', '..', 'b'));
    expect(needs).toEqual([]);
  });

  test('keeps the names of classes, which the console shows', async () => {
    const { text } = await buildChunk('diagnostics-channel');
    const namespace = evaluate(text, () => ({})) as { Channel: { name: string } };
    expect(namespace.Channel.name).toBe('Channel');
  });

  test('names each chunk that there is in the index, with chunks that there are', async () => {
    const ids = chunkIds();
    const index = await chunkIndex();
    expect(Object.keys(index)).toEqual(ids);
    for (const needs of Object.values(index)) {
      expect(needs.filter((id) => !ids.includes(id))).toEqual([]);
    }
  });
});

test('chunks that the worker holds are neither built nor sent along', async () => {
  expect(chunkIds()).not.toContain('buffer');
  expect((await chunkIndex())['stream']).not.toContain('events');
  expect((await buildChunk('stream')).text).toContain('("events")');
});

describe('allNeeds', () => {
  test('goes all the way down', () => {
    const direct = new Map([
      ['a', ['b']],
      ['b', ['d', 'c']],
      ['c', ['d']],
    ]);
    expect(allNeeds('a', direct)).toEqual(['b', 'c', 'd']);
    expect(allNeeds('d', direct)).toEqual([]);
  });

  test('refuses chunks that need each other', () => {
    const direct = new Map([
      ['a', ['b']],
      ['b', ['a']],
    ]);
    expect(() => allNeeds('a', direct)).toThrow('The chunk a needs itself, by b, a');
  });
});
