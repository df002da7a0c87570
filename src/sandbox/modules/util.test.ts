import real from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import { expectAgreement, expectLaterAgreement, type Deed } from './shared/test-agreement.ts';
import { testServices } from './shared/test-services.ts';

type Util = typeof real;

const state = testServices();
// After the services are there: the module takes them when it is evaluated.
const { default: own } = await import('./util.ts');

const a = { x: [1, { y: new Date(5) }], m: new Map([[{ k: 1 }, new Set([1, 'a'])]]) };
const circular = (): object => {
  const value: { self?: object; n: number } = { n: 1 };
  value.self = value;
  return value;
};
const equalities: [unknown, unknown][] = [
  [1, 1],
  [1, '1'],
  [NaN, NaN],
  [0, -0],
  [null, undefined],
  [a, structuredClone(a)],
  [{ a: 1 }, { a: 1, b: undefined }],
  [
    [1, 2],
    [2, 1],
  ],
  [
    [1, , 3],
    [1, undefined, 3],
  ],
  [new Set([1, 2]), new Set([2, 1])],
  [new Set([{}]), new Set([{}])],
  [new Map([['a', 1]]), new Map([['a', 2]])],
  [new Date(1), new Date(1)],
  [/a/g, /a/g],
  [/a/, /b/],
  [new Error('x'), new Error('x')],
  [new Error('x'), new TypeError('x')],
  [Buffer.from('a'), Buffer.from('a')],
  [new Uint8Array([1]), new Int8Array([1])],
  [circular(), circular()],
  [Object.create(null), {}],
  [new Number(1), new Number(2)],
  [{ [Symbol.for('s')]: 1 }, { [Symbol.for('s')]: 2 }],
  ['a', new String('a')],
  [[], {}],
  [() => {}, () => {}],
  [new ArrayBuffer(2), new ArrayBuffer(2)],
  [Promise.resolve(1), Promise.resolve(1)],
];
const options = {
  verbose: { type: 'boolean', short: 'v' },
  name: { type: 'string', short: 'n', default: 'none' },
  tag: { type: 'string', multiple: true },
} as const;
const commandLines: [string[], object][] = [
  [['-v', '--name', 'x', '--tag=a', '--tag', 'b=c'], {}],
  [['-vn', 'x', 'rest'], { allowPositionals: true }],
  [['-nx', '--', '-v'], { allowPositionals: true, tokens: true }],
  [['--nope'], {}],
  [['--nope'], { allowPositionals: true }],
  [['rest'], {}],
  [['--name'], {}],
  [['--verbose=1'], {}],
  [['--name', '-v'], {}],
  [['--nope', 'x', '-z'], { strict: false }],
  [['--no-verbose'], { allowNegative: true }],
  [[], {}],
];

const deeds: Deed<Util>[] = [
  [
    'tells deep equality',
    (u) => equalities.map(([left, right]) => u.isDeepStrictEqual(left, right)),
  ],
  ...commandLines.map(([args, more]): Deed<Util> => [
    `parses \`${args.join(' ')}\` ${JSON.stringify(more)}`,
    (u) => u.parseArgs({ args, options, ...more } as never),
  ]),
  [
    'parses .env files',
    (u) =>
      u.parseEnv(
        'A=1\nB="x y"\n# c=1\nexport C=\'q\' # z\nD=a b # c\nE=\nF="l1\nl2\\n"\n G = h \nH=`b"t`\nI=a=b',
      ),
  ],
  [
    'strips escape codes',
    (u) => u.stripVTControlCharacters('\u001b[31mred\u001b[39m \u001b]8;;http://a\u0007link'),
  ],
  ['refuses to strip a number', (u) => u.stripVTControlCharacters(5 as never)],
  [
    'styles text for a terminal',
    (u) => u.styleText(['red', 'bold'], 'hi', { validateStream: false }),
  ],
  ['styles no text for a log', (u) => u.styleText('red', 'hi', { stream: process.stdout })],
  ['refuses a style that is none', (u) => u.styleText('x' as never, 'y')],
  ['mends halves of characters', (u) => [u.toUSVString('a\ud800b'), u.toUSVString(5 as never)]],
  [
    'names system errors',
    (u) => [u.getSystemErrorName(-2), u.getSystemErrorMessage(-13), u.getSystemErrorMap().get(-30)],
  ],
  [
    'inherits as old code does',
    (u) => {
      function Child(): void {}
      function Parent(): void {}
      u.inherits(Child, Parent);
      return [
        Object.create(Child.prototype as object) instanceof (Parent as never),
        'super_' in Child,
      ];
    },
  ],
  ['refuses to inherit from nothing', (u) => u.inherits(function () {}, undefined)],
  ['refuses to promisify text', (u) => u.promisify('x' as never)],
  ['refuses to callbackify text', (u) => u.callbackify('x' as never)],
  [
    'keeps what a promisified function had',
    (u) => {
      const made = u.promisify(
        Object.assign(function named(_a: unknown, _b: unknown) {}, { extra: 1 }),
      );
      return [
        made.name,
        made.length,
        Reflect.get(made, 'extra'),
        Reflect.get(made, u.promisify.custom) === made,
      ];
    },
  ],
  [
    'names what it callbackifies',
    (u) => {
      const made = u.callbackify(async function named(_a: unknown) {
        await Promise.resolve();
      });
      return [made.name, made.length];
    },
  ],
  [
    'formats and inspects',
    (u) => [
      u.format('%s %d %j', 'a', 1, { b: 2 }),
      u.inspect({ a: [1] }),
      u.inspect.custom.description,
    ],
  ],
  [
    'copies properties',
    (u) => {
      const extend = Reflect.get(u, '_extend') as (target: object, source: unknown) => unknown;
      return [extend({ a: 1 }, { b: 2 }), extend({ a: 1 }, null)];
    },
  ],
  ['knows arrays', (u) => [u.isArray([]), u.isArray({})]],
  ['keeps quiet unless NODE_DEBUG asks', (u) => u.debuglog('quiet').enabled],
];

const later: Deed<Util>[] = [
  [
    'promisifies',
    (u) =>
      u.promisify((value: number, done: (error: null, value: number) => void) =>
        done(null, value + 1),
      )(1),
  ],
  [
    'promisifies a failure',
    (u) => u.promisify((done: (error: Error) => void) => done(new RangeError('no')))(),
  ],
  [
    'promisifies by a function of its own',
    (u) => {
      const original = Object.assign(() => {}, {
        [u.promisify.custom]: () => Promise.resolve('own'),
      });
      return u.promisify(original)();
    },
  ],
  [
    'promisifies timers',
    async (u) => [
      await u.promisify(setTimeout)(1, 'later'),
      await u.promisify(setImmediate)('soon'),
    ],
  ],
  [
    'callbackifies',
    (u) =>
      new Promise((resolve) => {
        u.callbackify((value: number) => Promise.resolve(value))(5, (...args: unknown[]) =>
          resolve(args),
        );
      }),
  ],
  [
    'callbackifies a rejection with nothing',
    (u) =>
      new Promise((resolve) => {
        u.callbackify(() => Promise.reject(null))((error) => resolve([error.message, error.code]));
      }),
  ],
  [
    'waits for a signal',
    async (u) => {
      await u.aborted(AbortSignal.timeout(1), {});
      return u.aborted(AbortSignal.abort(), {});
    },
  ],
];

describe('node:util', () => {
  test.each(deeds)('%s as Node does', (_title, deed) => expectAgreement(own, real, deed));

  test.each(later)('%s as Node does', (_title, deed) =>
    expectLaterAgreement(own, real, deed as (util: Util) => Promise<unknown>),
  );

  test('warns once of what is deprecated', () => {
    const warn = vi.spyOn(process, 'emitWarning').mockReturnValue();
    const old = own.deprecate(() => 1, 'gone soon', 'DEP1');
    expect([old(), old()]).toEqual([1, 1]);
    expect(warn.mock.calls).toEqual([['gone soon', 'DeprecationWarning', 'DEP1']]);
    warn.mockRestore();
  });

  test('logs the sections that NODE_DEBUG names to stderr', () => {
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    vi.stubEnv('NODE_DEBUG', 'other,app*');
    own.debuglog('app-db')('value %d', 5);
    own.debuglog('http')('hidden');
    vi.unstubAllEnvs();
    expect(write.mock.calls).toEqual([[`APP-DB ${process.pid}: value 5\n`]]);
    write.mockRestore();
  });

  test('has all that the real one has, or says that it has not', () => {
    expect(Object.keys(real).filter((name) => !(name in own))).toEqual([]);
    expect(() => own.MIMEType()).toThrow('util.MIMEType is not available in this sandbox.');
    expect(state.notices).toHaveLength(1);
  });
});
