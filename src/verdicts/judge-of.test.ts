import { expect, test } from 'vitest';
import { plainAsynchronousJudge } from './asynchronous/plain-asynchronous-judge.ts';
import { plainSynchronousJudge } from './asynchronous/plain-synchronous-judge.ts';
import { judgeOf } from './judge-of.ts';
import { loadCatalog } from '../catalog/load-catalog-fs.ts';

test('every event type of the catalog has a judge of its own', async () => {
  const { catalog } = await loadCatalog('content');
  const all = catalog.integrations.flatMap(({ invocation, eventTypes }) =>
    eventTypes.map(({ id }) => ({ id, invocation })),
  );
  expect(all.length).toBeGreaterThan(50);
  const without = [];
  for (const { id, invocation } of all) {
    const judge = await judgeOf(id, invocation);
    if (judge === plainAsynchronousJudge || judge === plainSynchronousJudge) without.push(id);
  }
  expect(without).toEqual([]);
});

test('what nobody wrote a judge for is judged by how it is invoked', async () => {
  expect(await judgeOf('toString/new', 'asynchronous')).toBe(plainAsynchronousJudge);
  expect(await judgeOf('new/event', 'synchronous')).toBe(plainSynchronousJudge);
  expect(await judgeOf('efs/shared-file', 'none')).toBe(plainSynchronousJudge);
});

test('rule ids are their own within a judge, and options mean one kind of thing everywhere', async () => {
  const { catalog } = await loadCatalog('content');
  const kinds = new Map<string, string>();
  for (const { invocation, eventTypes } of catalog.integrations) {
    for (const { id } of eventTypes) {
      const { rules, options } = await judgeOf(id, invocation);
      expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
      for (const [name, { kind }] of Object.entries(options)) {
        // `npm run verdict` and links know them without it.
        expect(name).not.toMatch(/InSeconds$/);
        expect(kinds.get(name) ?? kind, `${id} ${name}`).toBe(kind);
        kinds.set(name, kind);
      }
    }
  }
});
