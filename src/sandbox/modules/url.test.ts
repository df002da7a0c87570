import real from 'node:url';
import { describe, expect, test } from 'vitest';
import { expectAgreement, type Deed } from './shared/test-agreement.ts';
import own from './url.ts';

type Urls = typeof real;

const addresses = [
  'https://user:pa%20ss@Example.com:8080/a/b.html?x=1&y=two+words#frag',
  'http://a.com',
  '/path?x=1',
  '//host/path',
  'mailto:a@b.c',
  'a/b?c#d',
  'http://[::1]:3000/',
  'https://münchen.de/ä',
  'file:///tmp/x',
  'data:text/plain,x',
  ' http://a.com/ b ',
  'http://a.com\\b',
  'HTTP://A.com/%7Eb?',
  '',
];

const deeds: Deed<Urls>[] = [
  ...addresses.map((address): Deed<Urls> => [
    `parses and formats \`${address}\``,
    (u) => [
      u.parse(address),
      u.parse(address, true),
      u.format(u.parse(address)),
      u.resolve('http://h/p/q', address),
    ],
  ]),
  [
    'resolves',
    (u) => [
      u.resolve('/one/two/three', 'four'),
      u.resolve('http://e.com/', '/one'),
      u.resolve('http://e.com/one', '../two'),
    ],
  ],
  [
    'formats parts',
    (u) => [
      u.format({ protocol: 'https', host: 'a.com', pathname: 'x', query: { a: [1, 2] } } as never),
      u.format({ hostname: 'a', port: 80, search: 'b=c', hash: 'd' }),
    ],
  ],
  [
    'formats a URL with options',
    (u) =>
      u.format(new URL('https://u:p@測試.com/x?y#z'), {
        auth: false,
        fragment: false,
        search: false,
        unicode: false,
      }),
  ],
  ['refuses to parse undefined', (u) => u.parse(undefined as never)],
  ['refuses to resolve a number', (u) => u.resolve('a', 5 as never)],
  ['refuses to format a number', (u) => u.format(5 as never)],
  [
    'turns file URLs into paths',
    (u) => [
      u.fileURLToPath('file:///a%20b/%C3%BC'),
      u.fileURLToPath(new URL('file:///var/task/index.mjs')),
    ],
  ],
  ['refuses other schemes', (u) => u.fileURLToPath('https://a/b')],
  ['refuses a host', (u) => u.fileURLToPath('file://host/b')],
  ['refuses an escaped separator', (u) => u.fileURLToPath('file:///a%2Fb')],
  ['refuses a path that is a number', (u) => u.fileURLToPath(5 as never)],
  [
    'turns paths into file URLs',
    (u) => ['/a b/ü#?%.txt', '/a/', '/'].map((path) => u.pathToFileURL(path).href),
  ],
  ['refuses to turn undefined into a URL', (u) => u.pathToFileURL(undefined as never)],
  [
    'writes domains in ASCII',
    (u) => [
      u.domainToASCII('español.com'),
      u.domainToASCII('xn--iñvalid.com'),
      u.domainToUnicode('xn--espaol-zwa.com'),
    ],
  ],
  [
    'makes options of a URL',
    (u) => u.urlToHttpOptions(new URL('https://us%20er:p@[::1]:81/p?q=1#h')),
  ],
];

describe('node:url', () => {
  test.each(deeds)('%s as Node does', (_title, deed) => expectAgreement(own, real, deed));

  test('has all that the real one has', () => {
    expect(Object.keys(real).filter((name) => !(name in own))).toEqual([]);
  });
});
