import { beforeEach, expect, test } from 'vitest';
import { awsCaller } from './aws-caller.ts';
import type { StreamingBody } from './aws-body.ts';
import { lendServices } from './services-testing.ts';
import type { ServicesForTest } from './services-testing.ts';

let seen: ServicesForTest;
beforeEach(() => {
  seen = lendServices();
});

test('a call is recorded and answers an empty success', async () => {
  const output = await awsCaller('sns')('Publish', { Message: 'hi', Subject: undefined });
  expect(seen.calls).toEqual([
    { kind: 'aws', service: 'sns', operation: 'Publish', input: { Message: 'hi' } },
  ]);
  expect(output).toEqual({
    $metadata: {
      httpStatusCode: 200,
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      attempts: 1,
      totalRetryDelay: 0,
    },
  });
});

test('the reply is the answer, its bytes and dates made real', async () => {
  seen.replies['kms/Decrypt'] = { value: { Plaintext: { $base64: 'aGk=' }, KeyId: 'k' } };
  const output = await awsCaller('kms')('Decrypt', {});
  expect(output).toMatchObject({ Plaintext: new Uint8Array([104, 105]), KeyId: 'k' });
});

test('an answer arrives in a task of its own', async () => {
  let answered = false;
  void awsCaller('sns')('Publish', {}).then(() => (answered = true));
  for (let i = 0; i < 50; i += 1) await Promise.resolve();
  expect(answered).toBe(false);
  expect(seen.calls).toHaveLength(1);
});

test('a reply that is no object is an empty success', async () => {
  for (const value of ['text', [1], null, 3]) {
    seen.replies['sns/Publish'] = { value };
    expect(Object.keys(await awsCaller('sns')('Publish', {}))).toEqual(['$metadata']);
  }
});

test('the body of an object is a stream, empty where the reply has none', async () => {
  const call = awsCaller('s3');
  seen.replies['s3/GetObject'] = { value: { Body: 'hello' } };
  const { Body } = await call('GetObject', {});
  expect(await (Body as StreamingBody).transformToString()).toBe('hello');
  seen.replies['s3/GetObject'] = { value: {} };
  const empty = await call('GetObject', {});
  expect(await (empty['Body'] as StreamingBody).transformToString()).toBe('');
});

test('an error by name has what the SDK gives errors', async () => {
  seen.replies['s3/GetObject'] = { error: 'NoSuchKey' };
  await expect(awsCaller('s3')('GetObject', {})).rejects.toMatchObject({
    name: 'NoSuchKey',
    message: 'The specified key does not exist.',
    $fault: 'client',
    $metadata: { httpStatusCode: 404, attempts: 1 },
  });
});

test('an error of the connection is one of Node', async () => {
  seen.replies['s3/GetObject'] = { error: 'ECONNREFUSED', message: 'connect ECONNREFUSED ::1:443' };
  await expect(awsCaller('s3')('GetObject', {})).rejects.toMatchObject({
    name: 'Error',
    code: 'ECONNREFUSED',
    message: 'connect ECONNREFUSED ::1:443',
  });
});

test('an aborted call is not made', async () => {
  const abortSignal = AbortSignal.abort();
  await expect(awsCaller('s3')('GetObject', {}, { abortSignal })).rejects.toMatchObject({
    name: 'AbortError',
  });
  expect(seen.calls).toEqual([]);
});
