import { expect, test } from 'vitest';
import { normaliseText } from './normalise-text.ts';

const own = '    at BufferedInvokeProcessor.handler (file:///var/task/index.mjs:2:7)';
const inner = '    at async ignition (file:///var/runtime/index.mjs:1636:5)';

test('times, ids and process ids are the same in all texts', () => {
  expect(
    normaliseText(
      '2026-11-23T14:04:18.480Z\t8476a536-e9f4-11e8-9739-2dfe598c3fcd\tINFO\t(node:16709) Warning',
    ),
  ).toBe('<time>\t<id>\tINFO\t(node:<pid>) Warning');
  expect(normaliseText('took: 0.183ms')).toBe('took: <duration>');
});

test('what a handler made of times long past stays as it is', () => {
  expect(normaliseText('1970-01-01T00:00:00.000Z')).toBe('1970-01-01T00:00:00.000Z');
});

test.each([
  ['lines', `Error: a\n${own}\n${inner}\nrest`, `Error: a\n${own}\nrest`],
  ['entries on stdout', `Error: a\r${own}\r${inner}\n`, `Error: a\r${own}\n`],
  ['JSON arrays', `["Error: a","${own}","${inner}"]`, `["Error: a","${own}"]`],
  ['JSON texts', `"Error: a\\n${own}\\n${inner}"`, `"Error: a\\n${own}"`],
  ['errors with members', `${own}\n${inner} {\n  code: 1\n}`, `${own} {\n  code: 1\n}`],
])('frames outside of the function go from %s', (_name, text, expected) => {
  expect(normaliseText(text)).toBe(expected);
});

test('what Node says of a cause instead of its frames goes as well', () => {
  expect(
    normaliseText(`${own}\r    ... 5 lines matching cause stack trace ...\r${inner} {\r  x`),
  ).toBe(`${own} {\r  x`);
});

test("paths of the recording machine become the function's", () => {
  const frame = '    at handler (file:///tmp/cases/c-1/index.mjs:1:93)';
  expect(normaliseText(frame, ['index.mjs'])).toBe(
    '    at handler (file:///var/task/index.mjs:1:93)',
  );
  const client = '    at x (file:///tmp/node_modules/aws-lambda-ric/index.mjs:1:9)';
  expect(normaliseText(`a\n${client}`, ['index.mjs'])).toBe('a');
});

test('where in its line a stack overflowed is not compared, the line is', () => {
  const at = (place: string): string =>
    normaliseText(
      `RangeError: Maximum call stack size exceeded\n    at f (file:///var/task/index.mjs:${place})`,
    );
  expect(at('2:21')).toBe(at('2:17'));
  expect(at('2:21')).not.toBe(at('3:21'));
});
