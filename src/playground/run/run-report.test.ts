import { describe, expect, test } from 'vitest';
import type { RunResult } from '../../sandbox/protocol.ts';
import { runReport } from './run-report.ts';

const result = (part: Partial<RunResult>): RunResult => ({
  requestId: '1',
  outcome: { kind: 'response', body: '{"ok":true}' },
  logs: [],
  calls: [],
  notices: [],
  durationMs: 12.4,
  ...part,
});
const options = {
  problems: null,
  files: ['index', 'helper.ts'],
  format: undefined,
  initLines: 0,
  endedAt: 0,
  event: '{}',
};

describe('runReport', () => {
  test('tells a response, when it is read and when not', () => {
    expect(runReport(result({}), options)).toMatchObject({
      outcome: 'response',
      title: 'Response',
      text: '{\n  "ok": true\n}',
      response: { kind: 'unread' },
    });
    expect(runReport(result({}), { ...options, problems: [] }).response).toEqual({
      kind: 'checked',
      problems: [],
    });
  });

  test('tells cold from warm starts', () => {
    expect(runReport(result({}), options)).toMatchObject({ start: 'warm', timing: '12 ms, warm' });
    expect(runReport(result({ initMs: 31.2 }), options)).toMatchObject({
      start: 'cold',
      timing: '12 ms, cold start (init 31 ms)',
    });
  });

  test('tells an error as Lambda answers it, and where it arose', () => {
    const report = runReport(
      result({
        outcome: {
          kind: 'function-error',
          errorType: 'TypeError',
          errorMessage: 'x is not a function',
          trace: [
            'TypeError: x is not a function',
            '    at Runtime.handler (file:///var/task/index.mjs:3:9)',
          ],
          position: { file: 'index.mjs', line: 3, column: 9 },
        },
      }),
      options,
    );
    expect(report.response).toBeUndefined();
    expect(report.position).toEqual({ file: 'index', line: 3, column: 9 });
    expect(report.text).toMatchInlineSnapshot(`
      "{
        "errorType": "TypeError",
        "errorMessage": "x is not a function",
        "trace": [
          "TypeError: x is not a function",
          "    at Runtime.handler (file:///var/task/index.mjs:3:9)"
        ]
      }"
    `);
  });

  test('names the file in which an error arose, if it is one of the function’s', () => {
    const at = (file: string) =>
      runReport(
        result({
          outcome: {
            kind: 'init-error',
            errorType: 'Error',
            errorMessage: 'x',
            trace: [],
            position: { file, line: 1, column: 1 },
          },
        }),
        options,
      ).position?.file;
    expect(at('helper.mjs')).toBe('helper.ts');
    expect(at('gone.mjs')).toBeUndefined();
  });

  test('tells a stream, and does not check it', () => {
    const stream = { contentType: 'text/html', prelude: '{"statusCode":200}' };
    const streamed = result({ outcome: { kind: 'response', body: '<p>', stream } });
    expect(runReport(streamed, options)).toMatchObject({
      text: '<p>',
      response: { kind: 'streamed' },
      stream: { contentType: 'text/html', prelude: [{ name: 'Status code', value: '200' }] },
    });
  });

  test('has the log as the platform completes it', () => {
    expect(runReport(result({}), options).logs.map(({ level }) => level)).toEqual([
      'PLATFORM',
      'PLATFORM',
      'PLATFORM',
    ]);
  });

  test('passes on what the sandbox cut, and says what is cut here', () => {
    const report = runReport(
      result({
        outcome: { kind: 'response', body: JSON.stringify('x'.repeat(300_000)) },
        notices: [{ code: 'log-limit', text: 'Later log lines are left out.' }],
      }),
      options,
    );
    expect(report.text).toHaveLength(200_000);
    expect(report.notices).toMatchInlineSnapshot(`
      [
        "Later log lines are left out.",
        "The result is too long to show in full: its end is cut.",
      ]
    `);
  });
});
