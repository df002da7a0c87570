import { expect, test } from 'vitest';
import { runOutcome } from './run-outcome.ts';

const of = (body: string) => runOutcome(body, { name: 'x' });

test('runs a handler and tells its outcome and its calls', async () => {
  const run = await of(`import { S3Client, GetObjectCommand } from '@aws-sdk/client-s3';
const s3 = new S3Client({});
export const handler = async (event: { name: string }) => {
  await s3.send(new GetObjectCommand({ Key: event.name }));
  await fetch('https://example.com/', { method: 'PUT', body: '{}' });
};`);
  expect(run).toEqual({
    outcome: { kind: 'response', body: 'null' },
    calls: [
      { kind: 'aws', service: 's3', operation: 'GetObject', input: '{"Key":"x"}' },
      { kind: 'http', method: 'PUT', url: 'https://example.com/', body: '{}' },
    ],
  });
});

test('tells errors and handlers that do not end', async () => {
  const thrown = await of('export const handler = () => { throw new RangeError("far"); };');
  expect(thrown.outcome).toEqual({
    kind: 'function-error',
    errorType: 'RangeError',
    errorMessage: 'far',
  });
  const text = await of('export const handler = async () => { throw "text"; };');
  expect(text.outcome).toMatchObject({ kind: 'function-error', errorMessage: 'text' });
  const never = await of('export const handler = () => new Promise(() => {});');
  expect(never.outcome.kind).toBe('timeout');
});
