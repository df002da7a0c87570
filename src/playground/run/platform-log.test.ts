import { describe, expect, test } from 'vitest';
import type { RunResult } from '../../sandbox/protocol.ts';
import { platformLog } from './platform-log.ts';

const endedAt = Date.UTC(2026, 10, 24, 12);
const line = (text: string) => ({ level: 'INFO' as const, text, time: endedAt });
const result = (part: Partial<RunResult> = {}): RunResult => ({
  requestId: 'id-1',
  outcome: { kind: 'response', body: 'null' },
  logs: [],
  calls: [],
  notices: [],
  durationMs: 1.234,
  ...part,
});
const texts = (of: RunResult, format = 'Text', initLines = 0) =>
  platformLog(of, { format, initLines, endedAt }).map(({ text }) => text);
const failure = (
  kind: 'exit' | 'init-error' | 'timeout' | 'function-error',
  errorType: string,
) => ({
  kind,
  errorType,
  errorMessage: `RequestId: id-1 Error: ${errorType}`,
  trace: [],
});
const failures = [5, 4].map((initMs, index) => ({
  errorType: 'Runtime.UserCodeSyntaxError',
  initMs,
  logLines: index + 1,
}));

describe('platformLog in text', () => {
  test('tells start, end and report', () => {
    expect(texts(result())).toMatchInlineSnapshot(`
      [
        "START RequestId: id-1 Version: $LATEST",
        "END RequestId: id-1",
        "REPORT RequestId: id-1	Duration: 1.23 ms	Billed Duration: 2 ms	Memory Size: 128 MB	Max Memory Used: n/a in the browser",
      ]
    `);
  });

  test('tells the init of a cold start, and starts after what init has logged', () => {
    const cold = result({ initMs: 30.126, logs: [line('init'), line('invoke')] });
    expect(texts(cold, 'Text', 1)).toMatchInlineSnapshot(`
      [
        "init",
        "START RequestId: id-1 Version: $LATEST",
        "invoke",
        "END RequestId: id-1",
        "REPORT RequestId: id-1	Duration: 1.23 ms	Billed Duration: 32 ms	Memory Size: 128 MB	Max Memory Used: n/a in the browser	Init Duration: 30.13 ms",
      ]
    `);
  });

  test('tells how Lambda ended what did not end by itself', () => {
    expect(texts(result({ outcome: failure('timeout', 'Sandbox.Timedout'), durationMs: 3000 })))
      .toMatchInlineSnapshot(`
        [
          "START RequestId: id-1 Version: $LATEST",
          "2026-11-24T12:00:00.000Z id-1 Task timed out after 3.00 seconds",
          "END RequestId: id-1",
          "REPORT RequestId: id-1	Duration: 3000.00 ms	Billed Duration: 3000 ms	Memory Size: 128 MB	Max Memory Used: n/a in the browser	Status: timeout",
        ]
      `);
    expect(texts(result({ outcome: failure('exit', 'Runtime.ExitError') }))).toMatchInlineSnapshot(`
      [
        "START RequestId: id-1 Version: $LATEST",
        "RequestId: id-1 Error: Runtime.ExitError
      Runtime.ExitError",
        "END RequestId: id-1",
        "REPORT RequestId: id-1	Duration: 1.23 ms	Billed Duration: 2 ms	Memory Size: 128 MB	Max Memory Used: n/a in the browser	Status: error	Error Type: Runtime.ExitError",
      ]
    `);
  });

  test('tells a failed init twice, since Lambda tries it again', () => {
    const logs = [line('first'), line('second')];
    const outcome = failure('init-error', 'Runtime.UserCodeSyntaxError');
    const failed = result({ outcome, initMs: 5, durationMs: 4, logs, initFailures: failures });
    expect(texts(failed)).toMatchInlineSnapshot(`
      [
        "first",
        "INIT_REPORT Init Duration: 5.00 ms	Phase: init	Status: error	Error Type: Runtime.UserCodeSyntaxError",
        "second",
        "INIT_REPORT Init Duration: 4.00 ms	Phase: invoke	Status: error	Error Type: Runtime.UserCodeSyntaxError",
        "START RequestId: id-1 Version: $LATEST",
        "END RequestId: id-1",
        "REPORT RequestId: id-1	Duration: 4.00 ms	Billed Duration: 4 ms	Memory Size: 128 MB	Max Memory Used: n/a in the browser	Status: error	Error Type: Runtime.UserCodeSyntaxError",
      ]
    `);
  });

  test('tells an init that went well the second time', () => {
    const logs = [line('first'), line('second'), line('invoke')];
    const initFailures = failures.slice(0, 1);
    const recovered = result({ initMs: 5, durationMs: 6, logs, initFailures });
    expect(texts(recovered, 'Text', 2)).toMatchInlineSnapshot(`
      [
        "first",
        "INIT_REPORT Init Duration: 5.00 ms	Phase: init	Status: error	Error Type: Runtime.UserCodeSyntaxError",
        "second",
        "START RequestId: id-1 Version: $LATEST",
        "invoke",
        "END RequestId: id-1",
        "REPORT RequestId: id-1	Duration: 6.00 ms	Billed Duration: 6 ms	Memory Size: 128 MB	Max Memory Used: n/a in the browser",
      ]
    `);
  });

  test('has nothing against a function error, which the runtime has reported', () => {
    expect(texts(result({ outcome: failure('function-error', 'TypeError') })).join()).not.toContain(
      'Status',
    );
  });

  test('marks its own lines', () => {
    const levels = platformLog(result({ logs: [line('mine')] }), {
      format: undefined,
      initLines: 0,
      endedAt,
    }).map(({ level }) => level);
    expect(levels).toEqual(['PLATFORM', 'INFO', 'PLATFORM', 'PLATFORM']);
  });
});

describe('platformLog in JSON', () => {
  test('tells start and report as events', () => {
    expect(texts(result({ initMs: 30.126 }), 'JSON').map((text) => JSON.parse(text) as unknown))
      .toMatchInlineSnapshot(`
      [
        {
          "record": {
            "requestId": "id-1",
            "version": "$LATEST",
          },
          "time": "2026-11-24T11:59:59.998Z",
          "type": "platform.start",
        },
        {
          "record": {
            "metrics": {
              "billedDurationMs": 32,
              "durationMs": 1.234,
              "initDurationMs": 30.126,
              "memorySizeMB": 128,
            },
            "requestId": "id-1",
            "status": "success",
          },
          "time": "2026-11-24T12:00:00.000Z",
          "type": "platform.report",
        },
      ]
    `);
  });

  test('tells what failed', () => {
    const last = (of: RunResult) =>
      (JSON.parse(texts(of, 'JSON').at(-1)!) as { record: object }).record;
    expect(last(result({ outcome: failure('timeout', 'Sandbox.Timedout') }))).toMatchObject({
      status: 'timeout',
    });
    expect(last(result({ outcome: failure('exit', 'Runtime.ExitError') }))).toMatchObject({
      status: 'error',
      errorType: 'Runtime.ExitError',
    });
    const outcome = failure('init-error', 'Error');
    const events = texts(result({ outcome, initMs: 5, initFailures: failures }), 'JSON').map(
      (text) => JSON.parse(text) as { type: string; record: object },
    );
    expect(events.map(({ type }) => type.replace('platform.', ''))).toEqual([
      ...['initRuntimeDone', 'initReport', 'initRuntimeDone', 'initReport'],
      ...['start', 'runtimeDone', 'report'],
    ]);
    expect(events[1]!.record).toMatchObject({ status: 'error', phase: 'init' });
    expect(events[3]!.record).toMatchObject({ phase: 'invoke', metrics: { durationMs: 4 } });
    expect(events.at(-1)!.record).not.toHaveProperty('metrics.initDurationMs');
  });

  test('invents no memory', () => {
    expect(texts(result(), 'JSON').join()).not.toContain('maxMemoryUsed');
  });
});
