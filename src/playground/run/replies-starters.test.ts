import { expect, test } from 'vitest';
import { checkReply } from './check-reply.ts';
import { kindOfReply } from './replies.ts';
import { replyStarters } from './replies-starters.ts';

test.each([
  ['s3/GetObject', ['Empty success', 'With data', 'NoSuchKey']],
  ['s3/PutObject', ['Empty success', 'AccessDenied']],
  ['dynamodb/PutItem', ['Empty success', 'ConditionalCheckFailedException']],
  ['sns/Publish', ['Empty success', 'AccessDeniedException']],
  ['sns/constructor', ['Empty success', 'AccessDeniedException']],
  ['GET https://example.com/', ['Empty success', 'JSON', 'Status 500', 'ECONNREFUSED']],
])('%s begins with %j', (key, labels) => {
  const starters = replyStarters(key);
  expect(starters.map(({ label }) => label)).toEqual(labels);
  for (const { text } of starters) {
    expect(checkReply(kindOfReply(key), text)).toHaveProperty('reply');
  }
});
