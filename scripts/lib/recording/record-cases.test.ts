import { expect, test } from 'vitest';
import { recordCases } from './record-cases.ts';
import type { CaseAnswer, RuntimeCase } from './runtime-case.ts';

const named = (name: string): RuntimeCase => ({ name, files: {}, handler: 'a.b', events: [] });
const answer = (stdout: string, exit: CaseAnswer['exit'] = null): CaseAnswer => ({
  posts: [{ to: '/invocation/{id}/response', body: '1', bodyLength: 1 }],
  stdout,
  stderr: '',
  exit,
});

test('records each case and tells what came of it', async () => {
  const lines: string[] = [];
  const recorded = await recordCases({
    cases: [named('lives'), named('dies')],
    earlier: [],
    run: ({ name }) =>
      Promise.resolve(name === 'lives' ? answer('') : { ...answer('', 3), posts: [] }),
    log: (line) => lines.push(line.replace(/ +/, ' ')),
  });
  expect(recorded.map(({ name, expect: { exit } }) => [name, exit])).toEqual([
    ['lives', null],
    ['dies', 3],
  ]);
  expect(lines).toEqual(['lives response', 'dies no post, exit 3']);
});

test('keeps the earlier answers of those that are not asked for, but never misses one', async () => {
  const recorded = await recordCases({
    cases: [named('one'), named('two'), named('new')],
    only: 'two',
    earlier: ['one', 'two', 'gone'].map((name) => ({ ...named(name), expect: answer('old') })),
    run: () => Promise.resolve(answer('now')),
    log: () => undefined,
  });
  expect(recorded.map((each) => [each.name, each.expect.stdout])).toEqual([
    ['one', 'old'],
    ['two', 'now'],
    ['new', 'now'],
  ]);
});
