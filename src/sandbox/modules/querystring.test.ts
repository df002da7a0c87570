import real from 'node:querystring';
import { describe, expect, test } from 'vitest';
import own from './querystring.ts';
import { expectAgreement, type Deed } from './shared/test-agreement.ts';

type Query = typeof real;

const deeds: Deed<Query>[] = [
  ['parses a form', (q) => q.parse('a=1&b=two+words&a=3&c&=x&%C3%BC=%E2%82%AC')],
  ['parses what is broken', (q) => q.parse('a=%&b=%zz&&c==d&%80=%f0%9f')],
  ['parses with other separators', (q) => q.parse('a:1;b:2;;c', ';', ':')],
  [
    'parses up to a number of keys',
    (q) => q.parse('a=1&b=2&c=3', undefined, undefined, { maxKeys: 2 }),
  ],
  [
    'parses with another decoder',
    (q) => q.parse('a=1', '&', '=', { decodeURIComponent: (text) => `<${text}>` }),
  ],
  ['parses nothing', (q) => [q.parse(''), q.parse(undefined as never)]],
  ['has no prototype to pollute', (q) => Object.getPrototypeOf(q.parse('__proto__=1')) as unknown],
  [
    'writes a form',
    (q) => q.stringify({ a: [1, 'two words'], b: true, c: null, d: 'ü€', e: 12n, f: NaN }),
  ],
  ['writes with other separators', (q) => q.stringify({ a: 1, b: [2, 3] }, ';', ':')],
  ['writes nothing', (q) => [q.stringify({}), q.stringify(null as never), q.stringify({ a: [] })]],
  [
    'writes with another encoder',
    (q) => q.stringify({ a: 'b' }, '&', '=', { encodeURIComponent: (text) => `<${text}>` }),
  ],
  ['escapes', (q) => [q.escape("a b&c=d!'()*~-_.ü"), q.escape(5 as never)]],
  ['unescapes', (q) => [q.unescape('a%20b'), q.unescape('%zz%41')]],
  [
    'refuses half of a character',
    (q) => {
      try {
        return q.escape('\ud800');
      } catch (error) {
        return [(error as Error).message, (error as NodeJS.ErrnoException).code];
      }
    },
  ],
  ['has two names for both', (q) => [q.encode === q.stringify, q.decode === q.parse]],
];

describe('node:querystring', () => {
  test.each(deeds)('%s as Node does', (_title, deed) => expectAgreement(own, real, deed));

  test('has all that the real one has', () => {
    expect(Object.keys(real).filter((name) => !(name in own))).toEqual([]);
  });
});
