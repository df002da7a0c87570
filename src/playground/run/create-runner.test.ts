import { describe, expect, test } from 'vitest';
import type { RunResult } from '../../sandbox/protocol.ts';
import type { RunRequest } from '../sandbox-host.ts';
import { createRunner } from './create-runner.ts';
import type { SampleRun } from './sample-run.ts';
import { singleFile } from './single-file.ts';

const handler = {
  function: singleFile('export const handler = 1', 'typescript'),
  timeout: 4,
  replies: { 's3/GetObject': '{"value":{}}' },
};
const sample = (name: string) => ({
  name,
  title: name.toUpperCase(),
  lookAt: '',
  text: `"${name}"`,
});

const judge = () => null;

function fakeHost(answer: (request: RunRequest) => Partial<RunResult>) {
  const requests: RunRequest[] = [];
  let stops = 0;
  return {
    requests,
    stops: () => stops,
    stop: () => {
      stops += 1;
    },
    run: (request: RunRequest): Promise<RunResult> => {
      requests.push(request);
      return Promise.resolve({
        requestId: '1',
        outcome: { kind: 'response', body: request.event },
        logs: [],
        calls: [],
        notices: [],
        durationMs: 2.04,
        ...answer(request),
      });
    },
  };
}

describe('createRunner', () => {
  test('passes handler, event, timeout and replies on to the sandbox', async () => {
    const host = fakeHost(() => ({}));
    const report = await createRunner({
      host,
      judge,
      checkResponse: () => Promise.resolve(null),
    }).run(handler, '{"a":1}');
    expect(host.requests).toEqual([
      {
        function: handler.function,
        event: '{"a":1}',
        timeoutMs: 4000,
        replies: handler.replies,
      },
    ]);
    expect(report).toMatchObject({ outcome: 'response', text: '{\n  "a": 1\n}' });
  });

  test('checks a response, and nothing else', async () => {
    const checked: string[] = [];
    const checkResponse = (body: string) => {
      checked.push(body);
      return Promise.resolve([{ message: 'No.', pointer: '', line: 1, column: 1 }]);
    };
    let failing = false;
    const host = fakeHost(() =>
      failing
        ? { outcome: { kind: 'function-error', errorType: 'E', errorMessage: 'e', trace: [] } }
        : {},
    );
    const runner = createRunner({ host, judge, checkResponse });
    expect((await runner.run(handler, '5')).response).toMatchObject({ kind: 'checked' });
    failing = true;
    expect((await runner.run(handler, '6')).response).toBeUndefined();
    expect(checked).toEqual(['5']);
  });

  test('puts START behind what init has logged', async () => {
    const logs = ['init', 'invoke'].map((text) => ({ level: 'INFO' as const, text, time: 0 }));
    const host = fakeHost(() => ({ logs }));
    const runner = createRunner({ host, judge, checkResponse: () => Promise.resolve(null) });
    const report = await runner.run(handler, '1', () => 1);
    expect(report.logs.slice(0, 3).map(({ text }) => text)).toEqual([
      'init',
      'START RequestId: 1 Version: $LATEST',
      'invoke',
    ]);
  });

  test('does not check a stream', async () => {
    const stream = { contentType: 'text/plain' };
    const host = fakeHost(() => ({ outcome: { kind: 'response', body: 'x', stream } }));
    const checkResponse = () => Promise.reject(new Error('asked'));
    const { response } = await createRunner({ host, judge, checkResponse }).run(handler, '1');
    expect(response).toEqual({ kind: 'streamed' });
  });

  test('runs all samples in order and tells the table after each', async () => {
    const host = fakeHost(({ event }) =>
      event === '"b"'
        ? { outcome: { kind: 'timeout', errorType: 'T', errorMessage: 'late', trace: [] } }
        : {},
    );
    const tables: SampleRun[][] = [];
    const runner = createRunner({ host, judge, checkResponse: () => Promise.resolve([]) });
    await runner.runAll(handler, [sample('a'), sample('b')], (table) => tables.push(table));
    expect(tables.map((table) => table.map(({ done }) => done?.outcome))).toEqual([
      [undefined, undefined],
      ['response', undefined],
      ['response', 'timeout'],
    ]);
    expect(tables.at(-1)?.[0]).toEqual({
      name: 'a',
      title: 'A',
      done: {
        outcome: 'response',
        outcomeTitle: 'Response',
        duration: '2 ms',
        short: '"a"',
        check: 'valid',
      },
    });
  });

  test('ends the round when it is stopped', async () => {
    const host = fakeHost(() => ({}));
    const runner = createRunner({ host, judge, checkResponse: () => Promise.resolve(null) });
    const tables: SampleRun[][] = [];
    await runner.runAll(handler, [sample('a'), sample('b'), sample('c')], (table) => {
      tables.push(table);
      if (tables.length === 2) runner.stop();
    });
    expect(host.stops()).toBe(1);
    expect(tables).toHaveLength(2);
  });
});
