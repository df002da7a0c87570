import { expect, test } from 'vitest';
import { replyKey } from './protocol.ts';

test('the replies of an AWS call are found by service and operation', () => {
  expect(replyKey({ kind: 'aws', service: 's3', operation: 'GetObject' })).toBe('s3/GetObject');
});

test('the replies of a request are found by method and address, without its query', () => {
  const url = 'https://example.com/items?page=2#top';
  expect(replyKey({ kind: 'http', method: 'GET', url })).toBe('GET https://example.com/items');
});
