import { beforeEach, expect, test } from 'vitest';
import type { AwsClient } from '../recording/aws-client.ts';
import type { Command } from '../recording/aws-command.ts';
import { lendServices } from '../recording/services-testing.ts';
import awsSdkClient from './aws-sdk-client.ts';
import presigner from './aws-sdk-s3-request-presigner.ts';

beforeEach(() => lendServices());
const names = ['S3Client', 'GetObjectCommand', 'UploadPartCommand'];
const s3 = awsSdkClient('@aws-sdk/client-s3', names) as Record<
  string,
  new (given: object) => AwsClient & Command
>;
const credentials = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 's' };
const options = { signingDate: new Date('2026-01-02T03:04:05Z') };
const sign = async (input: object, config = {}, command = 'GetObjectCommand'): Promise<string> =>
  presigner.getSignedUrl(
    new s3['S3Client']!({ region: 'eu-west-1', credentials, ...config }),
    new s3[command]!(input),
    options,
  );

test("gives the presigner's address, and words in place of a signature", async () => {
  expect(await sign({ Bucket: 'b', Key: 'a b/ü.txt' })).toMatchInlineSnapshot(
    `"https://b.s3.eu-west-1.amazonaws.com/a%20b/%C3%BC.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Content-Sha256=UNSIGNED-PAYLOAD&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20260102%2Feu-west-1%2Fs3%2Faws4_request&X-Amz-Date=20260102T030405Z&X-Amz-Expires=900&X-Amz-Signature=not-signed-by-the-playground&X-Amz-SignedHeaders=host&x-id=GetObject"`,
  );
});

test.each([
  [{ Bucket: 'a.b', Key: 'k' }, {}, 'https://s3.eu-west-1.amazonaws.com/a.b/k?'],
  [{ Bucket: 'b', Key: 'k' }, { forcePathStyle: true }, 'https://s3.eu-west-1.amazonaws.com/b/k?'],
  [{ Bucket: 'b', Key: 'k' }, { endpoint: 'http://localhost:4566' }, 'http://b.localhost:4566/k?'],
  [
    { Bucket: 'b', Key: 'k' },
    { region: 'cn-north-1' },
    'https://b.s3.cn-north-1.amazonaws.com.cn/',
  ],
])('addresses %o with %o', async (input, config, expected) => {
  expect((await sign(input, config)).startsWith(expected)).toBe(true);
});

test('puts members of the command into the query', async () => {
  const input = { Bucket: 'b', Key: 'k', UploadId: 'u', PartNumber: 2 };
  expect(await sign(input, {}, 'UploadPartCommand')).toContain(
    'partNumber=2&uploadId=u&x-id=UploadPart',
  );
  const shown = await sign({ Bucket: 'b', Key: 'k', ResponseContentType: 'text/plain' });
  expect(shown).toContain('response-content-type=text%2Fplain');
});

test('refuses more than a week', async () => {
  const client = new s3['S3Client']!({});
  const command = new s3['GetObjectCommand']!({ Bucket: 'b', Key: 'k' });
  await expect(presigner.getSignedUrl(client, command, { expiresIn: 604_801 })).rejects.toThrow(
    'less than one week',
  );
});
