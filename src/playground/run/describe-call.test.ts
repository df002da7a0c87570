import { expect, test } from 'vitest';
import { describeCall, titleOfKey } from './describe-call.ts';

test('a call of a service has a title, an input and an answer', () => {
  expect(
    describeCall({
      kind: 'aws',
      id: 2,
      atMs: 12.3,
      service: 's3',
      operation: 'GetObject',
      input: '{"Bucket":"b"}',
      reply: '{"Body":"hi"}',
    }),
  ).toEqual({
    id: 2,
    at: '12 ms',
    title: 'S3 GetObject',
    key: 's3/GetObject',
    texts: [
      { name: 'Input', text: '{\n  "Bucket": "b"\n}' },
      { name: 'Answered', text: '{\n  "Body": "hi"\n}' },
    ],
  });
});

test('a request has its method, address, headers and body', () => {
  const call = {
    kind: 'http',
    id: 1,
    atMs: 0,
    method: 'POST',
    url: 'https://example.com/items?page=2',
    headers: [['content-type', 'text/plain'] as [string, string]],
    body: 'plain {text',
    reply: '{"$error":"ECONNREFUSED"}',
    error: 'ECONNREFUSED',
  } as const;
  expect(describeCall({ ...call, headers: [...call.headers] })).toMatchObject({
    title: 'POST https://example.com/items?page=2',
    key: 'POST https://example.com/items',
    error: 'ECONNREFUSED',
    texts: [
      { name: 'Headers', text: 'content-type: text/plain' },
      { name: 'Body', text: 'plain {text' },
      { name: 'Failed with', text: '{\n  "$error": "ECONNREFUSED"\n}' },
    ],
  });
  const bare = describeCall({ ...call, headers: [], body: '' });
  expect(bare.texts.map(({ name }) => name)).toEqual(['Failed with']);
});

test.each([
  ['dynamodb/PutItem', 'DynamoDB PutItem'],
  ['secrets-manager/GetSecretValue', 'Secrets Manager GetSecretValue'],
  ['bedrock-runtime/InvokeModel', 'Bedrock Runtime InvokeModel'],
  ['constructor/Get', 'Constructor Get'],
  ['GET https://example.com/a', 'GET https://example.com/a'],
])('%s is called %s', (key, title) => {
  expect(titleOfKey(key)).toBe(title);
});
