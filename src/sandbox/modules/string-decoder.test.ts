import real from 'node:string_decoder';
import { describe, expect, test } from 'vitest';
import { expectAgreement, type Deed } from './shared/test-agreement.ts';
import own from './string-decoder.ts';

type Module = typeof real;

/** The pieces as a decoder gives them out, byte by byte and at the end. */
const byBytes = (module: Module, text: Buffer, encoding?: BufferEncoding): string[] => {
  const decoder = new module.StringDecoder(encoding);
  return [...Array.from(text, (byte) => decoder.write(Buffer.from([byte]))), decoder.end()];
};

const deeds: Deed<Module>[] = [
  ['joins UTF-8', (module) => byBytes(module, Buffer.from('aé世👋'))],
  [
    'replaces what is broken',
    (module) => byBytes(module, Buffer.from([0xe2, 0x82, 0x41, 0xff])).join(''),
  ],
  [
    'replaces what ends too early',
    (module) => byBytes(module, Buffer.from('€').subarray(0, 2)).join(''),
  ],
  ['joins UTF-16', (module) => byBytes(module, Buffer.from('a👋', 'utf16le'), 'utf16le').join('')],
  ['joins base64', (module) => byBytes(module, Buffer.from('hello'), 'base64').join('')],
  ['passes hex', (module) => byBytes(module, Buffer.from('hi'), 'hex')],
  [
    'begins anew after its end',
    (module) => {
      const decoder = new module.StringDecoder();
      return [decoder.write(Buffer.from([0xe2])), decoder.end(), decoder.write(Buffer.from('ok'))];
    },
  ],
  [
    'ends with a last piece',
    (module) => new module.StringDecoder('latin1').end(Buffer.from([0xe9])),
  ],
  [
    'names its encoding',
    (module) =>
      ['UTF-8', 'binary', 'ucs2', 'HEX'].map((name) =>
        Reflect.get(new module.StringDecoder(name as BufferEncoding), 'encoding'),
      ),
  ],
  ['refuses an encoding that is none', (module) => new module.StringDecoder('x' as BufferEncoding)],
  ['refuses to decode a number', (module) => new module.StringDecoder().write(5 as never)],
];

describe('node:string_decoder', () => {
  test.each(deeds)('%s as Node does', (_title, deed) => expectAgreement(own, real, deed));

  test('has all that the real one has', () => {
    expect(Object.keys(real).filter((name) => !(name in own))).toEqual([]);
  });
});
