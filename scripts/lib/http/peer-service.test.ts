import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import type { Deed } from './answer-case.ts';
import { httpFormats } from './http-format.ts';
import { peerService } from './peer-service.ts';

const deeds: Deed[] = [
  { kind: 'answers', answer: { statusCode: 201 } },
  { kind: 'answers', answer: null },
  { kind: 'answers', answer: undefined },
  { kind: 'throws', message: 'Nobody is at home.' },
];
const files = peerService(deeds);
const folder = mkdtempSync(join(tmpdir(), 'service-'));
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
const { handler } = (await import(pathToFileURL(join(folder, 'handler.mjs')).href)) as {
  handler: (event: object) => Promise<unknown>;
};
const run = (number: number): Promise<unknown> =>
  handler({ queryStringParameters: { case: String(number) } });
afterAll(() => rmSync(folder, { recursive: true }));

test('has one function for each format', () => {
  const { functions, plugins } = JSON.parse(files['serverless.json'] ?? '') as {
    functions: Record<string, { events: object[]; httpApi?: object }>;
    plugins: string[];
  };
  expect(Object.keys(functions)).toEqual([...httpFormats]);
  expect(functions['http-api-v1']?.httpApi).toEqual({ payload: '1.0' });
  expect(functions['http-api-v2']?.httpApi).toEqual({ payload: '2.0' });
  expect(plugins).toEqual(['serverless-offline']);
});

test('answers what the case says whose number is in the query', async () => {
  expect(await run(0)).toEqual({ statusCode: 201 });
  expect(await run(1)).toBeNull();
  expect(await run(2)).toBeUndefined();
});

test('throws where the case says so', async () => {
  await expect(run(3)).rejects.toThrow('Nobody is at home.');
});
