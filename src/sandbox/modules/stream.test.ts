import { once } from 'node:events';
import real from 'node:stream';
import realPromises from 'node:stream/promises';
import realWeb from 'node:stream/web';
import { describe, expect, test } from 'vitest';
import { expectAgreement, expectLaterAgreement, type Deed } from './shared/test-agreement.ts';
import ownPromises from './stream-promises.ts';
import ownWeb from './stream-web.ts';
import own from './stream.ts';

type Streams = typeof real;

const upper = (s: Streams): real.Transform =>
  new s.Transform({
    transform(chunk, _encoding, done) {
      done(null, String(chunk).toUpperCase());
    },
  });
const collector = (s: Streams): { sink: real.Writable; seen: string[] } => {
  const seen: string[] = [];
  const sink = new s.Writable({
    write(chunk, _encoding, done) {
      seen.push(String(chunk));
      setImmediate(done);
    },
  });
  return { sink, seen };
};

const deeds: Deed<Streams>[] = [
  [
    'tells what streams are',
    (s) => {
      const readable = s.Readable.from(['a']);
      return [
        readable instanceof s.Readable,
        readable instanceof s.Stream,
        readable instanceof s,
        new s.PassThrough() instanceof s.Writable,
        s.isReadable(readable),
        s.isErrored(readable),
        Reflect.get(s, 'isDisturbed') !== undefined,
        s.getDefaultHighWaterMark(false),
        s.getDefaultHighWaterMark(true),
        new s.Readable().readableHighWaterMark,
        new s.Writable().writableHighWaterMark,
        new s.Readable({ objectMode: true }).readableHighWaterMark,
      ];
    },
  ],
  ['refuses to write null', (s) => new s.Writable().write(null)],
  [
    'refuses to write a number',
    (s) => {
      try {
        return new s.Writable().write(5);
      } catch (error) {
        return (error as NodeJS.ErrnoException).code;
      }
    },
  ],
  [
    'refuses to pipe through nothing',
    (s) => s.pipeline(s.Readable.from(['a']), undefined as never),
  ],
  ['refuses to read from a number', (s) => s.Readable.from(5 as never)],
];

const later: Deed<Streams>[] = [
  ['reads iterables', (s) => s.Readable.from(['a', { b: 1 }, 5]).toArray()],
  [
    'reads async generators',
    (s) =>
      s.Readable.from(
        (async function* () {
          await Promise.resolve();
          yield* [1, 2];
        })(),
      ).toArray(),
  ],
  ['reads a text as one chunk', (s) => s.Readable.from('whole').toArray()],
  [
    'iterates',
    async (s) => {
      const seen: unknown[] = [];
      for await (const chunk of s.Readable.from([Buffer.from('a'), Buffer.from('b')]))
        seen.push(String(chunk));
      return seen;
    },
  ],
  [
    'destroys what is no longer iterated',
    async (s) => {
      const readable = s.Readable.from([1, 2, 3]);
      for await (const chunk of readable) if (chunk === 2) break;
      return readable.destroyed;
    },
  ],
  [
    'flows',
    async (s) => {
      const seen: string[] = [];
      const readable = new s.Readable({ read() {} }).setEncoding('utf8');
      readable.on('data', (chunk: string) => seen.push(chunk));
      readable.push(Buffer.from([0xc3]));
      readable.push(Buffer.from([0xa9]));
      readable.push(null);
      await once(readable, 'end');
      return seen;
    },
  ],
  [
    'pipes',
    async (s) => {
      const { sink, seen } = collector(s);
      s.Readable.from(['a', 'b']).pipe(upper(s)).pipe(sink);
      await once(sink, 'finish');
      return seen;
    },
  ],
  [
    'makes pipelines',
    async (s) => {
      const { sink, seen } = collector(s);
      await s.promises.pipeline(
        s.Readable.from(['a', 'b']),
        upper(s),
        async function* (source) {
          for await (const chunk of source) yield `${String(chunk)}!`;
        },
        sink,
      );
      return [seen, sink.writableFinished];
    },
  ],
  [
    'answers what the last function of a pipeline does',
    (s) =>
      s.promises.pipeline(s.Readable.from(['a']), async (source) => {
        let all = '';
        for await (const chunk of source) all += String(chunk);
        return all;
      }),
  ],
  [
    'fails as a pipeline and destroys all of it',
    async (s) => {
      const { sink } = collector(s);
      const source = s.Readable.from(['a']);
      const failing = new s.Transform({
        transform(_chunk, _encoding, done) {
          done(new RangeError('broken'));
        },
      });
      const failure = await s.promises
        .pipeline(source, failing, sink)
        .catch((error: unknown) => String(error));
      return [failure, source.destroyed, failing.destroyed, sink.destroyed];
    },
  ],
  [
    'stops a pipeline at a signal',
    (s) => {
      const { sink } = collector(s);
      const endless = new s.Readable({ read() {} });
      return s.promises.pipeline(endless, sink, { signal: AbortSignal.timeout(2) });
    },
  ],
  [
    'calls back after a pipeline',
    (s) =>
      new Promise((resolve) => {
        s.pipeline(s.Readable.from(['a']), collector(s).sink, (...args) => resolve(args.length));
      }),
  ],
  [
    'tells when a stream is finished',
    async (s) => {
      const stream = new s.PassThrough();
      setImmediate(() => stream.end('a').resume());
      await s.promises.finished(stream);
      return stream.writableFinished;
    },
  ],
  [
    'tells when a stream closes too early',
    (s) => {
      const stream = new s.PassThrough();
      setImmediate(() => stream.destroy());
      return s.promises.finished(stream);
    },
  ],
  [
    'asks to wait',
    async (s) => {
      const { sink } = collector(s);
      const small = new s.PassThrough({ highWaterMark: 2 });
      const answers = [small.write('a'), small.write('bc')];
      small.pipe(sink);
      await once(small, 'drain');
      return answers;
    },
  ],
  [
    'fails after its end',
    async (s) => {
      const stream = new s.PassThrough();
      stream.end();
      stream.write('late');
      const [error] = (await once(stream, 'error')) as [NodeJS.ErrnoException];
      return [error.code, error.message];
    },
  ],
  [
    'stops at a signal',
    async (s) => {
      const stream = s.addAbortSignal(AbortSignal.abort(), new s.Readable({ read() {} }));
      const [error] = (await once(stream, 'error')) as [NodeJS.ErrnoException];
      return [error.name, error.code];
    },
  ],
  [
    'composes',
    async (s) => {
      const compose = Reflect.get(s, 'compose') as (...streams: real.Duplex[]) => real.Duplex;
      const both = compose(upper(s), new s.PassThrough());
      both.end('a');
      return String(await both.toArray());
    },
  ],
  [
    'maps, filters and reduces',
    async (s) => [
      await s.Readable.from([1, 2, 3])
        .map((n: number) => n * 2)
        .filter((n: number) => n > 2)
        .toArray(),
      await s.Readable.from([1, 2, 3]).reduce((sum: number, n: number) => sum + n, 0),
      await s.Readable.from([1, 2, 3]).take(2).drop(1).toArray(),
    ],
  ],
  [
    'has two ends',
    async (s) => {
      const [left, right] = s.duplexPair();
      left.end('to the right');
      right.end('to the left');
      return [String(await right.toArray()), String(await left.toArray())];
    },
  ],
];

describe('node:stream', () => {
  test.each(deeds)('%s as Node does', (_title, deed) => expectAgreement(own, real, deed));

  test.each(later)('%s as Node does', (_title, deed) =>
    expectLaterAgreement(own, real, deed as (streams: Streams) => Promise<unknown>),
  );

  test('has all that the real one has', () => {
    expect(Object.keys(real).filter((name) => !(name in own))).toEqual([]);
    expect(ownPromises).toBe(realPromises);
  });
});

test('node:stream/web is the platform', () => {
  const missing = Object.keys(realWeb).filter((name) => !(name in ownWeb));
  // The platform has this one as a method of its streams alone.
  expect(missing).toEqual(['ReadableStreamTee']);
  expect(ownWeb['ReadableStream']).toBe(ReadableStream);
});
