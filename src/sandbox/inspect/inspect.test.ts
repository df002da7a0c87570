import { inspect as nodeInspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { inspect } from './inspect.ts';

class Order {
  readonly id = 1;
  #secret = 2;
  get secret(): number {
    return this.#secret;
  }
}
const circular: Record<string, unknown> = { name: 'loop' };
circular['self'] = circular;
circular['list'] = [circular];
const deep = { a: { b: { c: { d: 1 } }, list: [[[[]]]], map: new Map([['k', new Map()]]) } };
const event = {
  Records: [
    {
      messageId: '059f36b4-87a3-44ab-83d2-661975830a7d',
      body: '{"orderId":"A-1"}',
      attributes: { ApproximateReceiveCount: '1', SentTimestamp: '1545082649183' },
    },
  ],
};

const values: [name: string, value: unknown][] = [
  ['undefined', undefined],
  ['null', null],
  ['a number', -1.5],
  ['minus zero', -0],
  ['a bigint', 12n],
  ['a string', "it's"],
  ['a symbol', Symbol('s')],
  ['an empty object', {}],
  ['an empty array', []],
  ['a plain object', { a: 1, 'b-c': 'x', 3: true }],
  ['an array with holes', [1, , 3, , ,]],
  ['an array with members', Object.assign([1], { extra: 2 })],
  ['an instance', new Order()],
  [
    'an anonymous function',
    (
      () => () =>
        1
    )(),
  ],
  ['a named function', function run() {}],
  ['an async function', async () => await Promise.resolve()],
  ['a class', Order],
  ['a function with members', Object.assign(() => 1, { a: 1 })],
  ['a date', new Date(0)],
  ['an invalid date', new Date(Number.NaN)],
  ['a regular expression', /a+/giu],
  [
    'a map',
    new Map<unknown, unknown>([
      ['a', { b: 1 }],
      [{}, []],
    ]),
  ],
  ['a set', new Set([1, 'a', {}])],
  ['an empty map', new Map()],
  ['a null prototype', Object.assign(Object.create(null) as object, { a: 1 })],
  [
    'getters and setters',
    {
      get a() {
        return 1;
      },
      set b(_value: number) {},
      get c() {
        return 1;
      },
      set c(_value: number) {},
    },
  ],
  ['what lies deep', deep],
  ['what holds itself', circular],
  ['an event', event],
  ['an object too long for a line', { a: 'x'.repeat(60), b: 'y'.repeat(60), c: { d: 1 } }],
  ['boxed values', [new String('a'), new Number(1), new Boolean(false)]],
  ['a promise', new Promise(() => undefined)],
  ['a typed array', new Uint8Array([1, 2])],
  ['text with line breaks', { a: 'l1\nl2' }],
  [
    'more than a hundred items',
    {
      a: Array.from({ length: 0 }),
      b: new Set(Array.from({ length: 102 }, (_, index) => `item number ${index}`)),
    },
  ],
];

describe('inspect', () => {
  test.each(values)('writes %s as Node does', (_name, value) => {
    // `util.format`, and with it the console, breaks lines later than `util.inspect` by itself.
    expect(inspect(value)).toBe(nodeInspect(value, { breakLength: 128 }));
  });

  test('writes an error with its stack, or in brackets without one', () => {
    const error = new TypeError('no');
    error.stack =
      'TypeError: no\n    at handler (file:///var/task/index.mjs:1:2)\n    at x (file:///var/runtime/index.mjs:1:9)';
    expect(inspect(error)).toBe('TypeError: no\n    at handler (file:///var/task/index.mjs:1:2)');
    error.stack = 'TypeError: no';
    expect(inspect({ error })).toBe('{ error: [TypeError: no] }');
  });

  test('writes the members of an error after its stack', () => {
    const error = Object.assign(new Error('no'), { code: 'E1' });
    error.stack = 'Error: no\n    at handler (file:///var/task/index.mjs:1:2)';
    expect(inspect(error)).toBe(
      "Error: no\n    at handler (file:///var/task/index.mjs:1:2) {\n  code: 'E1'\n}",
    );
  });
});
