import { describe, expect, test } from 'vitest';
import { createConsole } from './console.ts';
import { createLogSink } from './log-sink.ts';

type Lines = [level: string, text: string][];

function create(): { console: Console & { fatal: (text: string) => void }; lines: Lines } {
  const lines: Lines = [];
  const sink = createLogSink((message) => {
    if (message.type === 'log') lines.push([message.line.level, message.line.text]);
  });
  return { console: createConsole(sink) as never, lines };
}

describe('createConsole', () => {
  test('gives each method its level', () => {
    const { console, lines } = create();
    console.log('%s!', 'a');
    console.info('b');
    console.debug('c');
    console.trace('d');
    console.warn('e');
    console.error('f');
    console.fatal('g');
    console.dir({ a: 1 });
    expect(lines).toEqual([
      ['INFO', 'a!'],
      ['INFO', 'b'],
      ['DEBUG', 'c'],
      ['TRACE', 'd'],
      ['WARN', 'e'],
      ['ERROR', 'f'],
      ['FATAL', 'g'],
      ['RAW', '{ a: 1 }'],
    ]);
  });

  test('writes undefined for no argument, as the runtime does', () => {
    const { console, lines } = create();
    console.log();
    expect(lines).toEqual([['INFO', 'undefined']]);
  });

  test('warns of failed assertions alone', () => {
    const { console, lines } = create();
    console.assert(true, 'a');
    console.assert(false, 'asserted %d', 1);
    console.assert(false, { a: 1 });
    console.assert(false);
    expect(lines).toEqual([
      ['WARN', 'Assertion failed: asserted 1'],
      ['WARN', 'Assertion failed { a: 1 }'],
      ['WARN', 'Assertion failed'],
    ]);
  });

  test('counts by label', () => {
    const { console, lines } = create();
    console.count();
    console.count('c');
    console.count();
    console.countReset();
    console.count();
    expect(lines.map(([, text]) => text)).toEqual([
      'default: 1',
      'c: 1',
      'default: 2',
      'default: 1',
    ]);
  });

  test('takes times by label, and is silent on those not begun', () => {
    const { console, lines } = create();
    console.time('t');
    console.timeLog('t', 'more');
    console.timeEnd('t');
    console.timeEnd('t');
    console.timeLog('other');
    expect(lines).toHaveLength(2);
    expect(lines[0]?.[1]).toMatch(/^t: \d+\.\d{3}ms more$/);
    expect(lines[1]?.[1]).toMatch(/^t: \d+\.\d{3}ms$/);
  });

  test('logs the label of a group, without indenting what is in it', () => {
    const { console, lines } = create();
    console.group('g');
    console.log('in');
    console.groupCollapsed();
    console.groupEnd();
    expect(lines.map(([, text]) => text)).toEqual(['g', 'in']);
  });
});
