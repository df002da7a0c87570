import { beforeEach, expect, test } from 'vitest';
import { lendServices } from '../recording/services-testing.ts';
import type { ServicesForTest } from '../recording/services-testing.ts';
import awsSdkClient from './aws-sdk-client.ts';
import lib from './aws-sdk-lib-dynamodb.ts';

type Inner = Parameters<typeof lib.DynamoDBDocumentClient.from>[0];
type Class<T> = new (...args: unknown[]) => T;
type Method = (...args: unknown[]) => Promise<Record<string, unknown>>;

let seen: ServicesForTest;
beforeEach(() => {
  seen = lendServices();
});
const dynamodb = awsSdkClient('@aws-sdk/client-dynamodb', []);
const inner = (): Inner => new (dynamodb['DynamoDBClient'] as Class<Inner>)({});

test('a command is recorded as DynamoDB’s own operation, with the plain values it was given', async () => {
  const client = lib.DynamoDBDocumentClient.from(inner());
  await client.send(new lib.PutCommand({ TableName: 't', Item: { id: '1', n: 2 } }));
  await client.send(new lib.TransactWriteCommand({ TransactItems: [] }));
  expect(seen.calls).toEqual([
    {
      kind: 'aws',
      service: 'dynamodb',
      operation: 'PutItem',
      input: { TableName: 't', Item: { id: '1', n: 2 } },
    },
    {
      kind: 'aws',
      service: 'dynamodb',
      operation: 'TransactWriteItems',
      input: { TransactItems: [] },
    },
  ]);
});

test('a reply is plain values as well', async () => {
  seen.replies['dynamodb/GetItem'] = { value: { Item: { id: '1', tags: ['a'] } } };
  const client = lib.DynamoDBDocumentClient.from(inner());
  const output = await client.send(new lib.GetCommand({ TableName: 't', Key: { id: '1' } }));
  expect(output?.['Item']).toEqual({ id: '1', tags: ['a'] });
});

test('a condition that fails is an instance of the exception of client-dynamodb', async () => {
  seen.replies['dynamodb/PutItem'] = { error: 'ConditionalCheckFailedException' };
  const client = lib.DynamoDBDocumentClient.from(inner());
  const error = await Promise.resolve(
    client.send(new lib.PutCommand({ TableName: 't', Item: {} })),
  ).catch((thrown: unknown) => thrown);
  const { ConditionalCheckFailedException, ResourceNotFoundException } = dynamodb;
  expect(error instanceof (ConditionalCheckFailedException as Class<Error>)).toBe(true);
  expect(error instanceof (ResourceNotFoundException as Class<Error>)).toBe(false);
  expect(error).toMatchObject({ message: 'The conditional request failed', $fault: 'client' });
});

test('what cannot be marshalled is refused in the words of the library', async () => {
  const client = lib.DynamoDBDocumentClient.from(inner());
  const put = (Item: object): Promise<unknown> =>
    Promise.resolve(client.send(new lib.PutCommand({ TableName: 't', Item })));
  await expect(put({ id: '1', gone: undefined })).rejects.toThrow('removeUndefinedValues=true');
  await expect(put({ at: new Date() })).rejects.toThrow('convertClassInstanceToMap=true');
  const nested = { RequestItems: { t: [{ PutRequest: { Item: { gone: undefined } } }] } };
  const batch = client.send(new lib.BatchWriteCommand(nested));
  await expect(batch).rejects.toThrow('removeUndefinedValues=true');
  expect(seen.calls).toEqual([]);

  const lenient = lib.DynamoDBDocumentClient.from(inner(), {
    marshallOptions: { removeUndefinedValues: true },
  });
  await lenient.send(new lib.PutCommand({ TableName: 't', Item: { id: '1', gone: undefined } }));
  expect(seen.calls).toMatchObject([{ input: { Item: { id: '1' } } }]);
});

test('the client of all commands has a method for each', async () => {
  const client = lib.DynamoDBDocument.from(inner()) as unknown as Record<string, Method>;
  expect(client).toBeInstanceOf(lib.DynamoDBDocumentClient);
  await client['get']?.({ TableName: 't', Key: { id: '1' } });
  await client['batchGet']?.({ RequestItems: {} });
  const called = new Promise((resolve) => {
    void client['query']?.({}, (_: unknown, output: unknown) => {
      resolve(output);
    });
  });
  expect(await called).toHaveProperty('$metadata');
  expect(seen.calls).toMatchObject([
    { operation: 'GetItem' },
    { operation: 'BatchGetItem' },
    { operation: 'Query' },
  ]);
});

test('pages follow the last key once', async () => {
  seen.replies['dynamodb/Query'] = {
    value: { Items: [{ id: '1' }], LastEvaluatedKey: { id: '1' } },
  };
  const client = lib.DynamoDBDocumentClient.from(inner());
  const items: unknown[] = [];
  for await (const page of lib.paginateQuery({ client }, { TableName: 't' })) {
    items.push(...(page['Items'] as unknown[]));
  }
  expect(items).toEqual([{ id: '1' }, { id: '1' }]);
  expect(seen.calls[1]).toMatchObject({ input: { ExclusiveStartKey: { id: '1' } } });
});
