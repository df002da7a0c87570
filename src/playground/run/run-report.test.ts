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
const unread = () => null;

describe('runReport', () => {
  test('tells a response, when it is read and when not', () => {
    expect(runReport(result({}), unread)).toMatchObject({
      outcome: 'response',
      title: 'Response',
      text: '{\n  "ok": true\n}',
      response: { kind: 'unread' },
    });
    expect(runReport(result({}), () => []).response).toEqual({ kind: 'checked', problems: [] });
  });

  test('tells cold from warm starts', () => {
    expect(runReport(result({}), unread)).toMatchObject({ start: 'warm', timing: '12 ms, warm' });
    expect(runReport(result({ initMs: 31.2 }), unread)).toMatchObject({
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
      unread,
    );
    expect(report.response).toBeUndefined();
    expect(report.position).toEqual({ file: 'index.mjs', line: 3, column: 9 });
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

  test('passes on what the sandbox cut, and says what is cut here', () => {
    const report = runReport(
      result({
        outcome: { kind: 'response', body: JSON.stringify('x'.repeat(300_000)) },
        notices: [{ code: 'log-limit', text: 'Later log lines are left out.' }],
      }),
      unread,
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
