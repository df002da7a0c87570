import { expect, test } from 'vitest';
import type { Difference } from './compare-behaviour.ts';
import { excuseFirefox } from './excuse-firefox.ts';
import type { CaseVerdict } from './judge-case.ts';
import type { RuntimeCase } from './runtime-case.ts';

const written = (code = ''): RuntimeCase => ({
  name: 'case',
  files: { 'index.mjs': code },
  handler: 'index.handler',
  events: [],
  expect: { posts: [], stdout: '', stderr: '', exit: null },
});
const judged = (recorded: string, observed: string, where = 'posts[0].body'): CaseVerdict => {
  const differences: Difference[] = [{ where, recorded, observed }];
  return { name: 'case', verdict: 'different', differences };
};
const trace = (...frames: string[]): string =>
  JSON.stringify({ errorMessage: 'm', trace: ['Error: m', ...frames.map((at) => `    at ${at}`)] });

test('excuses receivers, columns and asynchronous frames, but not another line or file', () => {
  const v8 = trace(
    'BufferedInvokeProcessor.handler (file:///var/task/index.mjs:2:7)',
    'async outer (file:///var/task/index.mjs:9:1)',
  );
  const excused = excuseFirefox(
    judged(v8, trace('handler (file:///var/task/index.mjs:2:1)')),
    written(),
  );
  expect(excused.verdict).toBe('not reproducible');
  expect(excused.reason).toContain('Firefox: frames');
  for (const other of ['index.mjs:3:7', 'other.mjs:2:7'])
    expect(
      excuseFirefox(judged(v8, trace(`handler (file:///var/task/${other})`)), written()).verdict,
    ).toBe('different');
});

test('excuses frames of log lines and of Node, whatever parts the lines', () => {
  const left =
    'ERROR\tError: m\r    at X.a (file:///var/task/index.mjs:1:2)\r    at b (/var/task/c.js:4:5)\n';
  const right = 'ERROR\tError: m\r    at a (file:///var/task/index.mjs:1:9)\n';
  expect(excuseFirefox(judged(left, right, 'stdout'), written()).verdict).toBe('not reproducible');
});

test('leaves out frames where an error has a constructor of its own', () => {
  const verdict = judged(
    trace('handler (file:///var/task/index.mjs:5:1)'),
    trace('Own (file:///var/task/index.mjs:2:1)'),
  );
  expect(excuseFirefox(verdict, written('class Own extends Error {}')).verdict).toBe(
    'not reproducible',
  );
  expect(excuseFirefox(verdict, written()).verdict).toBe('different');
});

test.each([
  [
    "Cannot read properties of undefined (reading 'x')",
    'can\'t access property "x", a.b is undefined',
  ],
  ["Cannot read properties of null (reading 'y')", 'can\'t access property \\"y\\" of null'],
  [
    'Unexpected end of JSON input',
    'JSON.parse: unexpected end of data at line 1 column 1 of the JSON data',
  ],
  ['RangeError: Maximum call stack size exceeded', 'InternalError: too much recursion'],
  ['Maximum call stack size exceeded', 'too much recursion'],
  [
    "Class constructor handler cannot be invoked without 'new'",
    "class constructors must be invoked with 'new'",
  ],
  ['Invalid count value: -1', 'repeat count must be non-negative'],
])('knows %j and %j for the same', (v8, firefox) => {
  const excused = excuseFirefox(judged(`{"m":"${v8}"}`, `{"m":"${firefox}"}`), written());
  expect(excused.reason).toBe('Firefox: wording of errors.');
});

test('excuses what a syntax error is called, but only where one was recorded', () => {
  const body = '{"errorType":"Runtime.UserCodeSyntaxError"}';
  const post = { to: '/init/error', body };
  const recorded = { ...written(), expect: { ...written().expect, posts: [post] } };
  const verdict = judged(
    `["SyntaxError: Unexpected token '<'"]`,
    `["SyntaxError: expected expression, got '<'"]`,
  );
  expect(excuseFirefox(verdict, recorded).reason).toBe('Firefox: wording of syntax errors.');
  expect(excuseFirefox(verdict, written()).verdict).toBe('different');
});

test('excuses a stack that V8 lets one prepare', () => {
  const verdict = judged('{"trace":["mine"]}', trace('handler (file:///var/task/index.mjs:2:1)'));
  const code = 'Error.prepareStackTrace = () => "mine";';
  expect(
    excuseFirefox(judged('{"trace":["mine"]}', '{"trace":["other"]}'), written(code)).reason,
  ).toBe('Firefox: Error.prepareStackTrace is V8’s own.');
  expect(excuseFirefox(verdict, written()).verdict).toBe('different');
});

test('compares output that was recorded in part with as much', () => {
  const line = (frame: string, rest: string): string =>
    `ERROR\tError: m\r    at ${frame} (file:///var/task/index.mjs:1:2)\n{"a":${rest}`;
  const verdict = (rest: string): CaseVerdict =>
    excuseFirefox(judged(line('Long.name', '1'), line('name', rest), 'stdout'), written());
  expect(verdict('1,"b":2}').verdict).toBe('not reproducible');
  expect(verdict('2,"b":2}').verdict).toBe('different');
});

test('excuses nothing else, and keeps other verdicts', () => {
  expect(excuseFirefox(judged('a', 'b', 'stdout'), written()).verdict).toBe('different');
  expect(excuseFirefox(judged('1', '2', 'posts[0].bodyLength'), written()).verdict).toBe(
    'different',
  );
  const same: CaseVerdict = { name: 'case', verdict: 'same', differences: [] };
  expect(excuseFirefox(same, written())).toBe(same);
});
