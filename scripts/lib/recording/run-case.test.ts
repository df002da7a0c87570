import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runCase } from './run-case.ts';
import type { RuntimeCase } from './runtime-case.ts';

/** The smallest client: the recorder must not need more of a runtime than this. */
const client = `
const api = 'http://' + process.env.AWS_LAMBDA_RUNTIME_API + '/2018-06-01/runtime/invocation/';
const { handler } = await import(process.env.LAMBDA_TASK_ROOT + '/index.mjs');
for (;;) {
  const next = await fetch(api + 'next');
  const body = JSON.stringify(await handler(await next.json(), next.headers));
  await fetch(api + next.headers.get('lambda-runtime-aws-request-id') + '/response', {
    method: 'POST', body, headers: { 'content-type': 'application/json' },
  });
}
`;
const folder = mkdtempSync(join(tmpdir(), 'client-'));
writeFileSync(join(folder, 'index.mjs'), client);
writeFileSync(join(folder, 'rapid-client.node'), '');
afterAll(() => rmSync(folder, { recursive: true }));

const runner = {
  runtime: 'nodejs24.x',
  flags: ['--stack-trace-limit=1'],
  installed: { node: process.execPath, folder },
};
const written = (code: string, rest: Partial<RuntimeCase> = {}): RuntimeCase => ({
  name: 'case',
  files: { 'index.mjs': code },
  handler: 'index.handler',
  events: ['1', '2'],
  ...rest,
});

test('keeps posts and output of a process that lives on, with the paths of Lambda', async () => {
  const code = `console.log(import.meta.filename, process.execArgv[0], new Date().toISOString());
export const handler = (event, headers) => ({ event, own: process.env.OWN, x: headers.get('x') });`;
  const answer = await runCase(written(code, { env: { OWN: 'o' }, headers: { x: 'y' } }), runner);
  expect(answer).toEqual({
    posts: [1, 2].map((event) => ({
      to: '/invocation/{id}/response',
      contentType: 'application/json',
      body: JSON.stringify({ event, own: 'o', x: 'y' }),
      bodyLength: 29,
    })),
    stdout: '/var/task/index.mjs --stack-trace-limit=1 2026-01-01T00:00:00.000Z\n',
    stderr: '',
    exit: null,
  });
});

test('tells by what a process ended', async () => {
  const exits = await runCase(written('process.exit(7);'), runner);
  expect(exits).toEqual({ posts: [], stdout: '', stderr: '', exit: 7 });
  const killed = await runCase(written("process.kill(process.pid, 'SIGKILL');"), runner);
  expect(killed.exit).toBe('SIGKILL');
});

test('gives up on a process that never asks again', async () => {
  const code = 'export const handler = () => new Promise((done) => setTimeout(done, 60_000));';
  const answer = await runCase(written(code), runner, { idleMs: 100, totalMs: 800 });
  expect(answer).toEqual({ posts: [], stdout: '', stderr: '', exit: null });
});

test('names the case that cannot run', async () => {
  const outside = written('', { name: 'climbs', files: { '../up.mjs': '' } });
  await expect(runCase(outside, runner)).rejects.toThrow('The case `climbs` did not run.');
});
