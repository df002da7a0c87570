import real from 'node:buffer';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import own from './buffer.ts';
import { thrown } from './shared/test-thrown.ts';

type Make = (B: typeof real.Buffer) => unknown;

const OwnBuffer = own.Buffer;

/** Both answers as plain data. */
const both = (make: Make): [own: unknown, real: unknown] =>
  [OwnBuffer, real.Buffer].map((B) => {
    const outcome = thrown(() => make(B));
    return JSON.parse(
      JSON.stringify(outcome, (_key, value: unknown) =>
        typeof value === 'bigint' ? `${value}n` : value,
      ),
    ) as unknown;
  }) as [unknown, unknown];

const agrees: [title: string, make: Make][] = [
  ['encodes UTF-8', (B) => B.from('Grüße, 世界 👋 \ud800')],
  ['decodes broken UTF-8', (B) => B.from([0xe2, 0x82, 0x41, 0xff, 0xf0, 0x9f, 0x98]).toString()],
  ['keeps a byte order mark', (B) => B.from([0xef, 0xbb, 0xbf, 0x61]).toString()],
  ['reads base64 with line breaks', (B) => B.from('aGVs\nbG8=', 'base64').toString()],
  ['reads base64url', (B) => B.from('-_-_', 'base64url')],
  ['writes base64url', (B) => B.from([251, 255, 191, 1]).toString('base64url')],
  ['reads hex up to what is none', (B) => B.from('abcdxx12', 'hex')],
  ['reads and writes UTF-16', (B) => B.from(B.from('aé', 'utf16le')).toString('ucs2')],
  ['writes latin1', (B) => B.from('äöü', 'latin1').toString('binary')],
  ['takes the bytes of a view', (B) => B.from(new Uint8Array([1, 2, 3]))],
  ['shares an ArrayBuffer', (B) => B.from(new ArrayBuffer(4), 1, 2).length],
  ['takes an ArrayBuffer no further than its end', (B) => B.from(new ArrayBuffer(4), 5)],
  ['takes array-likes', (B) => B.from({ length: 2, 0: 5, 1: 6 } as unknown as number[])],
  ['takes its own JSON', (B) => B.from(JSON.parse(JSON.stringify(B.from('hi'))) as number[])],
  ['takes a String object', (B) => B.from(new String('abc') as unknown as string)],
  ['refuses undefined', (B) => B.from(undefined as unknown as string)],
  ['refuses null', (B) => B.from(null as unknown as string)],
  ['refuses a number', (B) => B.from(5 as unknown as string)],
  ['refuses a plain object', (B) => B.from({ a: 1 } as unknown as string)],
  ['refuses an encoding that is none', (B) => B.from('a', 'nope' as BufferEncoding)],
  ['refuses to decode with an encoding that is none', (B) => B.from('a').toString('x' as 'hex')],
  ['refuses a size that is text', (B) => B.alloc('5' as unknown as number)],
  ['refuses a size below zero', (B) => B.alloc(-1)],
  ['fills', (B) => B.alloc(5, 'ab')],
  ['concatenates', (B) => B.concat([B.from('a'), new Uint8Array([98]), B.from('c')])],
  ['concatenates to a length', (B) => [B.concat([B.from('abc')], 2), B.concat([B.from('a')], 3)]],
  ['refuses to concatenate text', (B) => B.concat(['a' as unknown as Uint8Array])],
  ['refuses to concatenate what is no list', (B) => B.concat('a' as unknown as Uint8Array[])],
  ['measures text', (B) => [B.byteLength('é'), B.byteLength('aGk=', 'base64')]],
  ['refuses to measure a number', (B) => B.byteLength(5 as unknown as string)],
  ['knows encodings', (B) => ['UTF8', 'base64url', 'ucs-2', 'x', ''].map((e) => B.isEncoding(e))],
  ['compares', (B) => [B.from('a').compare(B.from('b')), B.compare(B.from('b'), B.from('a'))]],
  ['finds equals', (B) => [B.from('a').equals(B.from('a')), B.from('a').equals(B.from('ab'))]],
  ['refuses to compare with text', (B) => B.from('a').equals('a' as unknown as Buffer)],
  ['finds text', (B) => [B.from('abcabc').indexOf('c', 3), B.from('abc').includes('z')]],
  ['finds bytes from the end', (B) => B.from('abcabc').lastIndexOf(B.from('bc'))],
  [
    'slices without copying',
    (B) => {
      const whole = B.from('hello');
      whole.subarray(1, 3)[0] = 0x45;
      return [whole.toString(), whole.slice(-2).toString(), B.isBuffer(whole.subarray(1))];
    },
  ],
  ['decodes a part', (B) => B.from('hello').toString('utf8', 1, 3)],
  ['decodes nothing of an empty part', (B) => B.from('hello').toString('utf8', 4, 2)],
  [
    'copies',
    (B) => {
      const target = B.alloc(4);
      return [B.from('hello').copy(target, 1, 2), target];
    },
  ],
  [
    'writes text at a place',
    (B) => {
      const target = B.alloc(8);
      return [
        target.write('hé', 2),
        target.write('ffff', 5, 'hex'),
        target.write('abc', 0, 1),
        target,
      ];
    },
  ],
  ['writes base64url', (B) => B.alloc(3).write('-_-_', 'base64url')],
  ['refuses to write a number', (B) => B.alloc(2).write(5 as unknown as string)],
  [
    'reads numbers',
    (B) => {
      const bytes = B.from('0102030405060708ff', 'hex');
      return [
        bytes.readUInt8(8),
        bytes.readInt8(8),
        bytes.readUInt16BE(),
        bytes.readUint16LE(1),
        bytes.readInt32BE(4),
        bytes.readUInt32LE(5),
        bytes.readBigUInt64BE(),
        bytes.readBigInt64LE(1),
        bytes.readDoubleBE(),
        bytes.readFloatLE(2),
        bytes.readUIntBE(0, 3),
        bytes.readIntLE(6, 3),
      ];
    },
  ],
  [
    'writes numbers',
    (B) => {
      const bytes = B.alloc(32);
      bytes.writeUInt8(255, 0);
      bytes.writeInt16LE(-2, 1);
      bytes.writeUint32BE(0xdeadbeef, 3);
      bytes.writeBigInt64BE(-5n, 8);
      bytes.writeDoubleLE(1.5, 16);
      return [bytes.writeFloatBE(-0.25, 24), bytes];
    },
  ],
  ['refuses to read past the end', (B) => B.from('abcd').readUInt16BE(3)],
  ['refuses to read more than there is', (B) => B.from('a').readUInt32BE(0)],
  ['refuses an offset that is text', (B) => B.from('abcd').readInt8('1' as unknown as number)],
  ['refuses a fraction as offset', (B) => B.from('abcd').readInt8(0.5)],
  ['refuses a number that does not fit', (B) => B.alloc(4).writeUInt8(256)],
  ['refuses a large number that does not fit', (B) => B.alloc(4).writeUInt32LE(2 ** 40)],
  ['refuses a bigint that does not fit', (B) => B.alloc(8).writeBigUInt64LE(2n ** 64n)],
  ['swaps bytes', (B) => B.from('01020304', 'hex').swap16()],
  ['becomes JSON', (B) => JSON.stringify({ b: B.from('hi') })],
  ['maps to Buffers', (B) => B.isBuffer(B.from('ab').map((byte) => byte + 1))],
  ['iterates', (B) => [...B.from('ab').entries()]],
  ['copies the bytes of views', (B) => B.copyBytesFrom(new Uint16Array([1, 2, 3]), 1, 1)],
];

describe('Buffer', () => {
  test.each(agrees)('%s as Node does', (_title, make) => {
    const [ownAnswer, realAnswer] = both(make);
    expect(ownAnswer).toEqual(realAnswer);
  });

  test('looks in the console as in Node', () => {
    const forms = (B: typeof real.Buffer): string =>
      inspect([B.from('hi'), { long: B.alloc(51, 1) }, B.alloc(52), B.alloc(0)]);
    expect(forms(OwnBuffer)).toBe(forms(real.Buffer));
  });

  test('has its name', () => {
    expect(OwnBuffer.name).toBe('Buffer');
  });

  test('is called without new, as old code does', () => {
    const call = OwnBuffer as unknown as (text: string) => Buffer;
    expect(call('abc').toString('hex')).toBe('616263');
    expect(OwnBuffer.from('a') instanceof OwnBuffer).toBe(true);
    expect(OwnBuffer.from('a') instanceof Uint8Array).toBe(true);
  });
});

describe('node:buffer', () => {
  test('tells UTF-8 and ASCII as Node does', () => {
    for (const bytes of [[0x61], [0xc3, 0xa9], [0xff], []].map((list) => Uint8Array.from(list))) {
      expect(own.isUtf8(bytes)).toBe(real.isUtf8(bytes));
      expect(own.isAscii(bytes)).toBe(real.isAscii(bytes));
    }
  });

  test('transcodes as Node does', () => {
    const euro = real.Buffer.from('é€');
    for (const to of ['utf16le', 'latin1', 'ascii'] as const) {
      expect([...own.transcode(euro, 'utf8', to)]).toEqual([...real.transcode(euro, 'utf8', to)]);
    }
  });

  test('has all that the real one has', () => {
    const missing = Object.keys(real).filter((name) => !(name in own));
    expect(missing).toEqual([]);
  });

  test('lends the platform its own', () => {
    expect(own.atob(own.btoa('hi'))).toBe('hi');
    expect(new own.Blob(['abc']).size).toBe(3);
    expect(typeof own.resolveObjectURL).toBe('function');
  });
});
