import { format, inspect as nodeInspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { formatMessage } from './format-message.ts';

const circular: Record<string, unknown> = {};
circular['self'] = circular;

const calls: unknown[][] = [
  ['plain'],
  ['100%'],
  ['100%%'],
  ['%% of %d', 1],
  ['%s', 'a'],
  ['%s %s', 'a'],
  ['%s', 'a', 'b', { c: 1 }],
  ['%s', { a: 1 }],
  ['%s', [1, 'a']],
  ['%s', null],
  ['%s', 5n],
  ['%s', -0],
  ['%s', Symbol('x')],
  ['%d %i %f', '42.5', '42.5', '42.5'],
  ['%d', 5n],
  ['%d', {}],
  ['%d', Symbol('x')],
  ['%j', { a: [1] }],
  ['%j', circular],
  ['%j', undefined],
  ['%O', { a: { b: { c: 1 } } }],
  ['%c styled', 'color: red'],
  ['%x', 1],
  [{ a: 1 }, 'text', 2],
  [1, '%s', 'a'],
  [undefined, null],
];

describe('formatMessage', () => {
  test.each(calls.map((call) => ({ call, title: nodeInspect(call) })))(
    'formats $title as Node does',
    ({ call }) => {
      expect(formatMessage(call)).toBe(format(...call));
    },
  );

  test('lets an error of a toJSON through, as Node does', () => {
    const value = {
      toJSON: () => {
        throw new Error('no');
      },
    };
    expect(() => formatMessage(['%j', value])).toThrow('no');
  });
});
