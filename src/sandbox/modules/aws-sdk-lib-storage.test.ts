import { Readable } from 'node:stream';
import { beforeEach, expect, test } from 'vitest';
import { lendServices } from '../recording/services-testing.ts';
import type { ServicesForTest } from '../recording/services-testing.ts';
import type { UploadOptions } from '../recording/upload.ts';
import awsSdkClient from './aws-sdk-client.ts';
import lib from './aws-sdk-lib-storage.ts';

type Client = UploadOptions['client'];

let seen: ServicesForTest;
beforeEach(() => {
  seen = lendServices();
});
const S3Client = awsSdkClient('@aws-sdk/client-s3', [])['S3Client'] as new (
  config: object,
) => Client;
const client = (): Client => new S3Client({ region: 'eu-west-1' });
const operations = (): string[] =>
  seen.calls.map((call) => (call.kind === 'aws' ? call.operation : ''));

test('a small body is put at once', async () => {
  const params = { Bucket: 'b', Key: 'k', ContentType: 'text/plain' };
  for (const Body of ['hi', Readable.from(['h', 'i']), new Blob(['hi'])]) {
    const output = await new lib.Upload({ client: client(), params: { ...params, Body } }).done();
    expect(output).toMatchObject({
      Bucket: 'b',
      Key: 'k',
      Location: 'https://b.s3.eu-west-1.amazonaws.com/k',
    });
  }
  expect(operations()).toEqual(['PutObject', 'PutObject', 'PutObject']);
  for (const call of seen.calls) {
    expect(call).toMatchObject({ input: { ...params, Body: { $base64: 'aGk=' } } });
  }
});

test('a large body is sent in parts, and its progress told', async () => {
  seen.replies['s3/CreateMultipartUpload'] = { value: { UploadId: 'u' } };
  seen.replies['s3/UploadPart'] = { value: { ETag: 'e' } };
  const Body = new Uint8Array(11 * 1024 * 1024);
  const upload = new lib.Upload({ client: client(), params: { Bucket: 'b', Key: 'k', Body } });
  const parts: unknown[] = [];
  upload.on('httpUploadProgress', ({ part }: { part: number }) => parts.push(part));
  await upload.done();
  expect(operations()).toEqual([
    'CreateMultipartUpload',
    'UploadPart',
    'UploadPart',
    'UploadPart',
    'CompleteMultipartUpload',
  ]);
  expect(seen.calls.at(-1)).toMatchObject({
    input: { UploadId: 'u', MultipartUpload: { Parts: [{ ETag: 'e', PartNumber: 1 }, {}, {}] } },
  });
  expect(parts.slice(0, 3)).toEqual([1, 2, 3]);
});

test('an upload that is aborted is not sent', async () => {
  const upload = new lib.Upload({ client: client(), params: { Bucket: 'b', Key: 'k', Body: '' } });
  await upload.abort();
  await expect(upload.done()).rejects.toMatchObject({ name: 'AbortError' });
  expect(seen.calls).toEqual([]);
});

test('a body of no known kind and parts that are too small are refused', async () => {
  const params = { Bucket: 'b', Key: 'k', Body: 5 };
  await expect(new lib.Upload({ client: client(), params }).done()).rejects.toThrow('unsupported');
  expect(() => new lib.Upload({ client: client(), params, partSize: 5 })).toThrow('EntityTooSmall');
});
