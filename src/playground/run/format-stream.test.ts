import { expect, test } from 'vitest';
import { formatStream } from './format-stream.ts';

test('formatStream tells status code, headers and cookies', () => {
  const prelude = JSON.stringify({
    statusCode: 201,
    headers: { 'content-type': 'text/html', __proto__: null },
    cookies: ['a=1', 'b=2'],
  });
  expect(formatStream({ contentType: 'x/y', prelude })).toEqual({
    contentType: 'x/y',
    prelude: [
      { name: 'Status code', value: '201' },
      { name: 'content-type', value: 'text/html' },
      { name: 'set-cookie', value: 'a=1' },
      { name: 'set-cookie', value: 'b=2' },
    ],
  });
});

test('formatStream shows a prelude that is no JSON as it came', () => {
  expect(formatStream({ contentType: 'x/y', prelude: '<b>' }).prelude).toEqual([
    { name: 'Prelude', value: '<b>' },
  ]);
  expect(formatStream({ contentType: 'x/y', prelude: 'null' }).prelude).toEqual([
    { name: 'Prelude', value: 'null' },
  ]);
});

test('formatStream tells the error that ended the stream, once', () => {
  const error = {
    errorType: 'Error',
    errorMessage: 'mid',
    trace: ['Error: mid', '    at file:///var/task/index.mjs:3:9'],
  };
  expect(formatStream({ contentType: 'x/y', error }).error).toBe(
    'Error: mid\n    at file:///var/task/index.mjs:3:9',
  );
  expect(formatStream({ contentType: 'x/y' })).toEqual({ contentType: 'x/y' });
});
