import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { timeClient } from './time-client.ts';

const client = `
const api = 'http://' + process.env.AWS_LAMBDA_RUNTIME_API + '/2018-06-01/runtime/invocation/';
const { handler } = await import(process.env.LAMBDA_TASK_ROOT + '/index.mjs');
for (;;) {
  const next = await fetch(api + 'next');
  const body = JSON.stringify(await handler(await next.json()));
  await fetch(api + '1/' + (body ? 'response' : 'error'), { method: 'POST', body });
}
`;
const folder = mkdtempSync(join(tmpdir(), 'client-'));
writeFileSync(join(folder, 'index.mjs'), client);
writeFileSync(join(folder, 'rapid-client.node'), '');
afterAll(() => rmSync(folder, { recursive: true }));

const time = (code: string): ReturnType<typeof timeClient> =>
  timeClient({ node: process.execPath, folder }, code, '{}');

test('times the start with the first answer, and the second answer alone', async () => {
  const wait = 'await new Promise((done) => setTimeout(done, 50)); return 1;';
  const { cold, warm } = await time(`export const handler = async () => { ${wait} };`);
  expect(warm).toBeGreaterThan(45);
  expect(cold).toBeGreaterThan(warm);
});

test('throws where the handler fails, and where the process ends', async () => {
  await expect(time('export const handler = () => undefined;')).rejects.toThrow(
    'The handler failed',
  );
  await expect(time('process.exit(3);')).rejects.toThrow('The runtime ended with 3.');
});
