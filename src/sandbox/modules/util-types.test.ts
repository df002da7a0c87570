import { types as real } from 'node:util';
import { describe, expect, test } from 'vitest';
import own from './util-types.ts';
import { testServices } from './shared/test-services.ts';

testServices();
const values: unknown[] = [
  undefined,
  null,
  0,
  'text',
  true,
  5n,
  Symbol('s'),
  {},
  [],
  () => {},
  async () => {},
  function* () {},
  async function* () {},
  new Date(0),
  /x/,
  new Map(),
  new Set(),
  new WeakMap(),
  new WeakSet(),
  new Map().entries(),
  new Set().values(),
  (function* () {})(),
  Promise.resolve(),
  new Error('e'),
  new TypeError('e'),
  new ArrayBuffer(1),
  new SharedArrayBuffer(1),
  new DataView(new ArrayBuffer(1)),
  Buffer.alloc(1),
  new Uint8Array(1),
  new Uint8ClampedArray(1),
  new Uint16Array(1),
  new Uint32Array(1),
  new Int8Array(1),
  new Int16Array(1),
  new Int32Array(1),
  new Float32Array(1),
  new Float64Array(1),
  new BigInt64Array(1),
  new BigUint64Array(1),
  new Number(1),
  new String('s'),
  new Boolean(true),
  Object(1n),
  Object(Symbol('s')),
  Object.create(Map.prototype),
  Object.create(Date.prototype),
  Object.create(null),
  (function (..._args: unknown[]) {
    // eslint-disable-next-line prefer-rest-params -- the object itself is meant
    return arguments;
  })(1),
];
const names = Object.keys(real) as (keyof typeof own & keyof typeof real)[];

describe('node:util/types', () => {
  test.each(names)('%s answers as in Node', (name) => {
    const answers = (types: object): unknown[] =>
      values.map((value) => (Reflect.get(types, name) as (value: unknown) => unknown)(value));
    expect(answers(own)).toEqual(answers(real));
  });
});
