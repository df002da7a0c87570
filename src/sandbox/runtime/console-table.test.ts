import { Console } from 'node:console';
import { PassThrough } from 'node:stream';
import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { consoleTable } from './console-table.ts';

function ofNode(value: unknown, columns?: string[]): string {
  const stdout = new PassThrough();
  new Console({ stdout }).table(value, columns);
  return String(stdout.read() as Buffer).replace(/\n$/, '');
}

test.each<[unknown, string[]?]>([
  [[{ a: 1 }]],
  [
    [
      [1, 2],
      [3, 4],
    ],
  ],
  [{ a: { x: 1 }, b: { y: 2 } }],
  [[{ a: 1, b: 2 }], ['b']],
  [['s', 5, null, undefined]],
  [[{ a: 'text' }, 7]],
  [new Set([1, 'a'])],
  [new Map([['k', 1]])],
  [[]],
  [[{ name: '日本' }, { name: 'é' }]],
])('draws %j as Node does', (value, columns) => {
  const cell = (each: unknown): string =>
    inspect(each, { maxArrayLength: 3, breakLength: Infinity, depth: 0 });
  expect(consoleTable(value, columns, cell)).toBe(ofNode(value, columns));
});

test.each([5, 'text', null, undefined])('draws no table of %j', (value) => {
  expect(consoleTable(value, undefined, String)).toBeUndefined();
});
