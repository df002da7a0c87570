import real from 'node:stream';
import { describe, test } from 'vitest';
import { expectLaterAgreement } from '../shared/test-agreement.ts';
import type { Deed } from '../shared/test-agreement.ts';
import own from '../stream.ts';

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
    'reads from the web',
    async (s) =>
      String(
        Buffer.concat(await s.Readable.fromWeb(new Blob(['abc']).stream() as never).toArray()),
      ),
  ],
  [
    'is read by the web',
    async (s) => {
      const web = s.Readable.toWeb(s.Readable.from([Buffer.from('a'), Buffer.from('b')]));
      return new Response(web as never).text();
    },
  ],
  [
    'writes to the web and from it',
    async (s) => {
      const { sink, seen } = collector(s);
      const writer = s.Writable.toWeb(sink).getWriter();
      await writer.write('a');
      await writer.close();
      const web = new WritableStream({ write: (chunk) => void seen.push(`web ${String(chunk)}`) });
      await s.promises.pipeline(
        s.Readable.from(['b']),
        s.Writable.fromWeb(web as never, { decodeStrings: false }),
      );
      return seen;
    },
  ],
  [
    'is both with the web',
    async (s) => {
      const { readable, writable } = s.Duplex.toWeb(upper(s));
      const writer = writable.getWriter();
      void writer.write(Buffer.from('abc')).then(() => writer.close());
      return new Response(readable as never).text();
    },
  ],
];

describe('streams of the web', () => {
  test.each(deeds)('%s as Node does', (_title, deed) =>
    expectLaterAgreement(own, real, deed as (streams: Streams) => Promise<unknown>),
  );
});
