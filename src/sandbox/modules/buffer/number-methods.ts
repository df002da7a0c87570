import { argumentErrors } from '../shared/argument-errors.ts';
import { checkArgument } from '../shared/check-argument.ts';
import { nodeError } from '../shared/node-error.ts';

type Method = (this: Uint8Array, ...args: never[]) => unknown;

/** The reading and writing of numbers over `DataView`, with Node's names and errors. */
export function numberMethods(): Record<string, Method> {
  const methods: Record<string, Method> = {};
  for (const [name, kind, bytes, bounds] of integers) {
    for (const order of bytes === 1 ? [''] : ['LE', 'BE']) {
      const names = name.startsWith('U') ? [name, name.replace('UI', 'Ui')] : [name];
      if (name.startsWith('BigU')) names.push('BigUint64');
      for (const spelling of names) {
        methods[`read${spelling}${order}`] = reader(kind, bytes, order);
        methods[`write${spelling}${order}`] = writer(kind, bytes, order, bounds);
      }
    }
  }
  return methods;
}

type Kind =
  | 'Uint8'
  | 'Uint16'
  | 'Uint32'
  | 'Int8'
  | 'Int16'
  | 'Int32'
  | 'BigInt64'
  | 'BigUint64'
  | 'Float32'
  | 'Float64';

type Bounds = [min: number | bigint, max: number | bigint, words: string] | undefined;

const integers: [name: string, kind: Kind, bytes: number, bounds: Bounds][] = [
  ['UInt8', 'Uint8', 1, [0, 255, '>= 0 and <= 255']],
  ['UInt16', 'Uint16', 2, [0, 65_535, '>= 0 and <= 65535']],
  ['UInt32', 'Uint32', 4, [0, 4_294_967_295, '>= 0 and <= 4294967295']],
  ['Int8', 'Int8', 1, [-128, 127, '>= -128 and <= 127']],
  ['Int16', 'Int16', 2, [-32_768, 32_767, '>= -32768 and <= 32767']],
  ['Int32', 'Int32', 4, [-2_147_483_648, 2_147_483_647, '>= -2147483648 and <= 2147483647']],
  ['BigInt64', 'BigInt64', 8, [-(2n ** 63n), 2n ** 63n - 1n, '>= -(2n ** 63n) and < 2n ** 63n']],
  ['BigUInt64', 'BigUint64', 8, [0n, 2n ** 64n - 1n, '>= 0n and < 2n ** 64n']],
  ['Float', 'Float32', 4, undefined],
  ['Double', 'Float64', 8, undefined],
];

function reader(kind: Kind, bytes: number, order: string): Method {
  return function (offset = 0) {
    checkOffset(this, offset, bytes);
    return viewOf(this)[`get${kind}`](offset, order === 'LE');
  };
}

function writer(kind: Kind, bytes: number, order: string, bounds: Bounds): Method {
  return function (given: unknown, offset = 0) {
    const value = typeof given === 'bigint' ? given : Number(given);
    if (bounds && (value < bounds[0] || value > bounds[1])) {
      throw argumentErrors.range('value', bounds[2], value);
    }
    checkOffset(this, offset, bytes);
    const set = viewOf(this)[`set${kind}`] as (at: number, what: unknown, le: boolean) => void;
    set.call(viewOf(this), offset, value, order === 'LE');
    return offset + bytes;
  };
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function checkOffset(buffer: Uint8Array, offset: unknown, bytes: number): asserts offset is number {
  checkArgument.number(offset, 'offset');
  const last = buffer.length - bytes;
  if (Number.isInteger(offset) && offset >= 0 && offset <= last) return;
  if (!Number.isInteger(offset)) throw argumentErrors.range('offset', 'an integer', offset);
  if (last < 0) {
    throw nodeError(
      RangeError,
      'ERR_BUFFER_OUT_OF_BOUNDS',
      'Attempt to access memory outside buffer bounds',
    );
  }
  throw argumentErrors.range('offset', `>= 0 and <= ${last}`, offset);
}
