import { expect, test } from 'vitest';
import type { RunResult } from '../../../src/sandbox/protocol.ts';
import { formatCounts, formatVerdict } from './format-verdicts.ts';
import { judgeCase } from './judge-case.ts';
import { runCase } from './run-case.ts';
import { runRequests } from './run-requests.ts';
import type { RuntimeCase } from './runtime-case.ts';

const recorded: RuntimeCase = {
  name: 'answers',
  files: { 'index.mjs': 'export const handler = async (e) => e;' },
  handler: 'index.handler',
  events: ['{}', '5'],
  env: { STAGE: 'a' },
  headers: { 'Lambda-Runtime-Client-Context': '{}', 'Lambda-Runtime-Aws-Tenant-Id': 't' },
  expect: {
    posts: ['{}', '5'].map((body) => ({
      to: '/invocation/{id}/response',
      contentType: 'application/json',
      body,
      bodyLength: body.length,
    })),
    stdout: '',
    stderr: '',
    exit: null,
  },
};
const answer = (body: string, other: Partial<RunResult> = {}): RunResult => ({
  requestId: 'id',
  outcome: { kind: 'response', body },
  logs: [],
  calls: [],
  notices: [],
  durationMs: 1,
  ...other,
});

test('a case asks for one run an event, with files, environment and headers as they are', () => {
  expect(runRequests(recorded)).toMatchObject([
    {
      function: {
        files: [{ name: 'index.mjs', language: 'javascript' }],
        handler: 'index.handler',
        runtime: 'nodejs24.x',
        environment: { STAGE: 'a' },
      },
      event: '{}',
      headers: { clientContext: '{}', tenantId: 't' },
    },
    { event: '5' },
  ]);
});

test('a case runs on a fresh worker until its process is gone', async () => {
  const asked: string[] = [];
  const evaluate = (source: string): Promise<unknown> => {
    asked.push(source.slice(0, 12));
    return Promise.resolve(answer('1', { exit: { status: 1 } }));
  };
  expect(await runCase(recorded, evaluate)).toHaveLength(1);
  expect(asked).toEqual(['host.coldSta', 'host.run({"f']);
});

test('a verdict is the same, different, or not reproducible for a reason', () => {
  const same = judgeCase(recorded, [answer('{}'), answer('5')]);
  expect(same).toMatchObject({ verdict: 'same', differences: [] });
  const different = judgeCase(recorded, [answer('{}'), answer('6')]);
  expect(different).toMatchObject({
    verdict: 'different',
    differences: [{ where: 'posts[1].body', recorded: '5', observed: '6' }],
  });
  const files = { 'index.mjs': 'export const handler = async () => Object.keys(process.env);' };
  const excused = judgeCase({ ...recorded, files }, [answer('{}'), answer('6')]);
  expect(excused).toMatchObject({ verdict: 'not reproducible' });
  expect(formatCounts([same, different, excused])).toBe(
    '3 cases: 1 same, 1 different, 1 not reproducible',
  );
  expect(formatVerdict(different, 10, false)).toMatchInlineSnapshot(`
    "answers     different
        posts[1].body
          recorded: "5"
          observed: "6""
  `);
});
