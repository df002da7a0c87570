import { expect, test } from 'vitest';
import type { Difference } from './compare-behaviour.ts';
import { reasonFor, reasons } from './not-reproducible.ts';
import type { Behaviour, RuntimeCase } from './runtime-case.ts';

const quiet: Behaviour = { posts: [], stdout: '', stderr: '', exit: null };
const caseOf = (code: string, expected: Partial<Behaviour> = {}): RuntimeCase => ({
  name: 'any',
  files: { 'index.mjs': code },
  handler: 'index.handler',
  events: ['{}'],
  expect: { ...quiet, ...expected },
});
const at = (...places: string[]): Difference[] =>
  places.map((where) => ({ where, recorded: 'a', observed: 'b' }));

test('the list is short', () => {
  expect(reasons.length).toBeLessThanOrEqual(8);
});

test('an ordinary handler has no excuse', () => {
  const plain = caseOf('export const handler = async () => process.env.STAGE;');
  expect(reasonFor(plain, at('posts[0].body'), quiet)).toBeNull();
});

test('a full heap excuses how the process ended, and nothing else', () => {
  const full = caseOf('', { exit: 'SIGABRT', stderr: 'FATAL: JavaScript heap out of memory' });
  expect(reasonFor(full, at('stderr', 'exit'), quiet)).toContain('heap');
  expect(reasonFor(full, at('posts'), quiet)).toBeNull();
  expect(reasonFor(caseOf('', { exit: 'SIGABRT' }), at('exit'), quiet)).toBeNull();
});

test('only who lists the environment has it as an excuse', () => {
  const lists = caseOf('export const handler = async () => Object.keys(process.env);');
  expect(reasonFor(lists, at('posts[0].body'), quiet)).toContain('environment');
  expect(reasonFor(lists, at('exit'), quiet)).toBeNull();
  const reads = caseOf('export const handler = async () => Object.keys(process.env.STAGE);');
  expect(reasonFor(reads, at('posts[0].body'), quiet)).toBeNull();
});

test('timers between invocations excuse lines that are missing, not others', () => {
  const ticks = caseOf('setInterval(() => console.log("tick"), 10);', {
    stdout: 't\tid\tINFO\ttick\nt\tid\tINFO\ttick\n',
  });
  const saying = (stdout: string): Behaviour => ({ ...quiet, stdout });
  expect(reasonFor(ticks, at('stdout'), saying('u\tid\tINFO\ttick\n'))).toContain('freezes');
  expect(reasonFor(ticks, at('stdout'), saying('u\tid\tINFO\ttock\n'))).toBeNull();
  const expires = caseOf('AbortSignal.timeout(10);', { stdout: 't\tid\tINFO\ttick\n' });
  expect(reasonFor(expires, at('stdout'), saying(''))).toContain('freezes');
});

test('what is within promises and iterators excuses itself alone', () => {
  const printed = (recorded: string, observed: string): Difference[] => [
    { where: 'stdout', recorded, observed },
  ];
  const recorded = "{ p: Promise { { a: 1 } } } [Map Entries] { [ 'a', 1 ] } x";
  const observed = '{ p: Promise { <pending> } } [Map Iterator] {  } x';
  expect(reasonFor(caseOf(''), printed(recorded, observed), quiet)).toContain('promise');
  expect(reasonFor(caseOf(''), printed(recorded, `${observed}y`), quiet)).toBeNull();
});

test('a time zone of its own excuses numbers that differ, and no words', () => {
  const zoned = { ...caseOf('export const handler = 1;'), env: { TZ: 'Asia/Tokyo' } };
  const body = { where: 'posts[0].body', recorded: '[9]', observed: '[0]' };
  expect(reasonFor(zoned, [body], quiet)).toContain('TZ');
  expect(reasonFor(zoned, [{ ...body, observed: '"a"' }], quiet)).toBeNull();
  expect(reasonFor(caseOf(''), [body], quiet)).toBeNull();
});

test('a recording with another switch of Node is told by its warning', () => {
  const other = caseOf('export const handler = 1;', {
    stdout: '(node:1) Warning: Failed to load the ES module: /var/task/index.js.',
    stderr: "SyntaxError: Unexpected token 'export'",
  });
  expect(reasonFor(other, at('posts', 'exit'), quiet)).toContain('detect-module');
  expect(reasonFor({ ...other, runtime: 'nodejs22.x' }, at('exit'), quiet)).toBeNull();
});
