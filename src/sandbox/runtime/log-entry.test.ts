import { describe, expect, test } from 'vitest';
import { jsonEntry, textEntry } from './log-entry.ts';

const head = { time: 'T', level: 'INFO', requestId: 'id', tenantId: undefined };
const own = '    at handler (file:///var/task/index.mjs:2:9)';
const failing = (Class: ErrorConstructor, message: string): Error =>
  Object.assign(new Class(message), {
    stack: `${Class.name}: ${message}\n${own}\n    at x (file:///var/runtime/index.mjs:1:1)`,
  });
const json = (args: unknown[], runtime: 'nodejs24.x' | 'nodejs22.x' = 'nodejs24.x'): unknown =>
  JSON.parse(jsonEntry(head, args, runtime));

describe('textEntry', () => {
  test('has fields between tabs, and the arguments formatted', () => {
    expect(textEntry(head, ['%s', 'a', { b: 1 }])).toBe('T\tid\tINFO\ta { b: 1 }');
    expect(textEntry({ ...head, requestId: undefined }, [])).toBe('T\tundefined\tINFO\tundefined');
  });
});

describe('jsonEntry', () => {
  test.each([
    ['text', 'text'],
    [{ a: [1] }, { a: [1] }],
    [5, 5],
    [null, null],
  ])('keeps the type of one argument: %j', (argument, message) => {
    expect(json([argument])).toEqual({ timestamp: 'T', level: 'INFO', requestId: 'id', message });
  });

  test('leaves out what is undefined, and names the tenant', () => {
    expect(json([])).toEqual({ timestamp: 'T', level: 'INFO', requestId: 'id' });
    expect(jsonEntry({ ...head, tenantId: 't' }, ['a'], 'nodejs24.x')).toBe(
      '{"timestamp":"T","level":"INFO","requestId":"id","tenantId":"t","message":"a"}',
    );
  });

  test('writes what is no JSON as text', () => {
    expect(json([1n])).toMatchObject({ message: '1n' });
    const cyclic: Record<string, unknown> = {};
    cyclic['self'] = cyclic;
    expect(json([cyclic])).toMatchObject({ message: '<ref *1> { self: [Circular *1] }' });
  });

  test('makes objects of errors, alone or within, with their own members', () => {
    const error = Object.assign(failing(TypeError, 'no'), { code: 7 });
    const message = {
      errorType: 'TypeError',
      errorMessage: 'no',
      stackTrace: ['TypeError: no', own],
      code: 7,
    };
    expect(json([error])).toMatchObject({ message });
    expect(json([{ error }])).toMatchObject({ message: { error: message } });
  });

  test('adds the first error behind the message, on Node.js 22 the first of all', () => {
    const args = [failing(Error, 'a'), failing(TypeError, 'b')];
    expect(json(args)).toMatchObject({ errorType: 'TypeError', stackTrace: ['TypeError: b', own] });
    expect(json(args, 'nodejs22.x')).toMatchObject({ errorType: 'Error', errorMessage: 'a' });
    expect(json(['a', 1])).not.toHaveProperty('errorType');
  });
});
