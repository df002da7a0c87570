import { expect, test } from 'vitest';
import { consoleClass } from './console-class.ts';

type Class = new (...args: unknown[]) => Console;

const Own = consoleClass(() => undefined) as Class;
const stream = () => {
  const written: string[] = [];
  return { written, write: (text: string) => written.push(text) };
};

test('prints to its streams, indented within groups', () => {
  const [out, err] = [stream(), stream()];
  const own = new Own(out, err);
  own.log('a %d', 1, { b: 2 });
  own.group('in');
  own.log('x\ny');
  own.groupEnd();
  own.log();
  own.warn('w');
  own.error('e');
  expect(out.written).toEqual(['a 1 { b: 2 }\n', 'in\n', '  x\n  y\n', '\n']);
  expect(err.written).toEqual(['w\n', 'e\n']);
});

test('takes options, one stream for both, and a call without new', () => {
  const out = stream();
  new Own({ stdout: out }).error('e');
  const called = (Own as unknown as (out: object) => Console)(out);
  called.info('i');
  expect(called).toBeInstanceOf(Own);
  expect(out.written).toEqual(['e\n', 'i\n']);
});

test('refuses what is no stream', () => {
  expect(() => new Own({})).toThrowErrorMatchingInlineSnapshot(
    `[TypeError: Console expects a writable stream instance for stdout]`,
  );
});
