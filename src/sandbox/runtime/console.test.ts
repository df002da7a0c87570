import { beforeEach, describe, expect, test } from 'vitest';
import { createConsole } from './console.ts';
import { createLogSink } from './log-sink.ts';
import { createLogger } from './logger.ts';

let lines: [level: string, text: string][] = [];
let warnings: string[] = [];
beforeEach(() => {
  lines = [];
  warnings = [];
});

function create(environment: Record<string, string> = {}) {
  const sink = createLogSink((message) => {
    if (message.type !== 'log') return;
    const { level, text } = message.line;
    lines.push([level, level === 'RAW' ? text : text.split('\t').slice(3).join('\t')]);
  });
  const logger = createLogger({
    sink,
    runtime: 'nodejs24.x',
    environment,
    requestId: () => 'id',
    tenantId: () => undefined,
  });
  return createConsole({
    logger,
    write: (text) => sink.raw('stdout', text),
    warn: (message) => warnings.push(message),
  }) as unknown as Console & { fatal: (text: string) => void };
}
const texts = (): string[] => lines.map(([, text]) => text);

describe('createConsole', () => {
  test('gives each method its level', () => {
    const console = create();
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
    create().log();
    expect(lines).toEqual([['INFO', 'undefined']]);
  });

  test('drops levels below the one of the environment', () => {
    const console = create({ AWS_LAMBDA_LOG_LEVEL: 'warn' });
    console.log('a');
    console.table([{ a: 1 }]);
    console.warn('b');
    console.fatal('c');
    expect(texts()).toEqual(['b', 'c']);
  });

  test('warns of failed assertions alone', () => {
    const console = create();
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
    const console = create();
    console.count();
    console.count('c');
    console.count();
    console.countReset();
    console.count();
    expect(texts()).toEqual(['default: 1', 'c: 1', 'default: 2', 'default: 1']);
    console.countReset('none');
    expect(warnings).toEqual(["Count for 'none' does not exist"]);
  });

  test('takes times by label, and warns of those not begun', () => {
    const console = create();
    console.time('t');
    console.time('t');
    console.timeLog('t', 'more');
    console.timeEnd('t');
    console.timeEnd('t');
    expect(texts()).toEqual([
      expect.stringMatching(/^t: [\d.]+ms more$/),
      expect.stringMatching(/^t: [\d.]+ms$/),
    ]);
    expect(warnings).toEqual([
      "Label 't' already exists for console.time()",
      "No such label 't' for console.timeEnd()",
    ]);
  });

  test('indents in a group what is no entry of the log', () => {
    const console = create();
    console.group('g');
    console.log('in');
    console.dir({ a: 1 });
    console.groupEnd();
    console.dir('out');
    expect(texts()).toEqual(['g', 'in', '  { a: 1 }', "'out'"]);
  });

  test('calls the methods that a program has put in place of its own', () => {
    const console = create();
    const { log } = console;
    console.log = (...args: unknown[]) => log('mine', ...args);
    console.count();
    expect(texts()).toEqual(['mine default: 1']);
  });
});
