import { beforeEach, expect, test } from 'vitest';
import { lendServices } from '../recording/services-testing.ts';
import type { ServicesForTest } from '../recording/services-testing.ts';
import awsSdkClient from './aws-sdk-client.ts';

type Class = new (...args: unknown[]) => Record<string, (...args: unknown[]) => unknown>;
interface Body {
  transformToString(): Promise<string>;
}

let seen: ServicesForTest;
beforeEach(() => {
  seen = lendServices();
});

function s3(...names: string[]): Record<string, Class> {
  return awsSdkClient('@aws-sdk/client-s3', names) as Record<string, Class>;
}
async function rejection(promise: unknown): Promise<Error & Record<string, unknown>> {
  return Promise.resolve(promise).then(
    () => expect.unreachable('the call succeeded'),
    (error: unknown) => error as Error & Record<string, unknown>,
  );
}

test('a handler that gets an object reads the reply that was written for it', async () => {
  const { S3Client, GetObjectCommand } = s3('S3Client', 'GetObjectCommand');
  seen.replies['s3/GetObject'] = { value: { Body: 'hello', ContentType: 'text/plain' } };
  const command = new GetObjectCommand!({ Bucket: 'b', Key: 'k' });
  expect(command.input).toEqual({ Bucket: 'b', Key: 'k' });
  expect(command.constructor.name).toBe('GetObjectCommand');
  const { Body, ContentType } = (await new S3Client!({}).send!(command)) as Record<string, unknown>;
  expect(await (Body as Body).transformToString()).toBe('hello');
  expect(ContentType).toBe('text/plain');
  expect(seen.calls).toEqual([
    { kind: 'aws', service: 's3', operation: 'GetObject', input: { Bucket: 'b', Key: 'k' } },
  ]);
});

test('an error by name is caught by its class, its base class and its name', async () => {
  const { S3Client, GetObjectCommand, NoSuchKey, NoSuchBucket, S3ServiceException } = s3();
  seen.replies['s3/GetObject'] = { error: 'NoSuchKey' };
  const error = await rejection(new S3Client!().send!(new GetObjectCommand!({})));
  expect(error).toBeInstanceOf(Error);
  expect(error instanceof NoSuchKey!).toBe(true);
  expect(error instanceof S3ServiceException!).toBe(true);
  expect(error instanceof NoSuchBucket!).toBe(false);
  expect(error.name).toBe('NoSuchKey');
  expect(error.constructor.name).toBe('NoSuchKey');
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({
    name: 'NoSuchKey',
    $fault: 'client',
    $metadata: { httpStatusCode: 404 },
  });
});

test('an error of a mistyped command is the one of the SDK', () => {
  const { S3Client } = s3();
  expect(() => new S3Client!().send!({})).toThrow(
    new TypeError('command.resolveMiddleware is not a function'),
  );
});

test('a callback gets the answer, or the error', async () => {
  const { S3Client, ListBucketsCommand } = s3();
  const ask = (...between: unknown[]): Promise<unknown[]> =>
    new Promise((resolve) => {
      const done = (...args: unknown[]): void => resolve(args);
      expect(new S3Client!().send!(new ListBucketsCommand!(), ...between, done)).toBeUndefined();
    });
  expect(await ask()).toEqual([
    null,
    expect.objectContaining({ $metadata: expect.anything() as unknown }),
  ]);
  seen.replies['s3/ListBuckets'] = { error: 'AccessDenied' };
  expect(await ask({})).toEqual([expect.objectContaining({ name: 'AccessDenied' })]);
});

test('a client of all operations has a method for each', async () => {
  const { S3, S3Client } = s3();
  const client = new S3!();
  expect(client instanceof S3Client!).toBe(true);
  await client.getObject!({ Bucket: 'b', Key: 'k' });
  await client.listObjectsV2!({ Bucket: 'b' });
  expect(seen.calls.map((call) => (call.kind === 'aws' ? call.operation : ''))).toEqual([
    'GetObject',
    'ListObjectsV2',
  ]);
  expect(await Promise.resolve(client)).toBe(client);
  const called = new Promise((resolve) => {
    void client.headObject!({}, (_error: unknown, output: unknown) => resolve(output));
  });
  expect(await called).toHaveProperty('$metadata');
});

test('the client of all operations is known by the name of its service', async () => {
  for (const [service, name, method] of [
    ['dynamodb', 'DynamoDB', 'putItem'],
    ['secrets-manager', 'SecretsManager', 'getSecretValue'],
    ['cloudwatch-logs', 'CloudWatchLogs', 'putLogEvents'],
    ['sfn', 'SFN', 'startExecution'],
  ] as const) {
    const { [name]: Service } = awsSdkClient(`@aws-sdk/client-${service}`, []) as Record<
      string,
      Class
    >;
    await new Service!({})[method]!({});
  }
  expect(seen.calls).toMatchObject([
    { service: 'dynamodb', operation: 'PutItem' },
    { service: 'secrets-manager', operation: 'GetSecretValue' },
    { service: 'cloudwatch-logs', operation: 'PutLogEvents' },
    { service: 'sfn', operation: 'StartExecution' },
  ]);
});

test('an enum gives the names of its members', () => {
  const { StorageClass } = s3() as Record<string, unknown>;
  expect((StorageClass as Record<string, string>)['GLACIER']).toBe('GLACIER');
});

test('the same name is the same thing, for every file of a function', () => {
  expect(s3('S3Client')['S3Client']).toBe(s3('NoSuchKey', 'S3Client')['S3Client']);
  expect(s3()['NoSuchKey']).toBe(s3()['NoSuchKey']);
  expect(Object.keys(s3('S3Client', 'NoSuchKey'))).toEqual(['S3Client', 'NoSuchKey']);
});

test('a namespace is no promise and has no types', () => {
  const namespace = s3() as Record<string, unknown>;
  expect(namespace['then']).toBeUndefined();
  expect(namespace['GetObjectCommandInput']).toBeUndefined();
  expect('GetObjectCommand' in namespace).toBe(true);
  expect('whatever' in namespace).toBe(false);
});
