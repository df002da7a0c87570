import { expect, test } from 'vitest';
import type { RecordedCall } from '../../sandbox/protocol.ts';
import { listReplies } from './list-replies.ts';

const call = (id: number, operation: string): RecordedCall => ({
  kind: 'aws',
  id,
  atMs: id,
  service: 's3',
  operation,
  input: '{}',
  reply: '{}',
});

test('each operation is there once, in the order of the calls', () => {
  const rows = listReplies([call(1, 'PutObject'), call(2, 'GetObject'), call(3, 'PutObject')], {});
  expect(rows).toEqual([
    { key: 's3/PutObject', title: 'S3 PutObject', text: '', problem: null, called: true },
    { key: 's3/GetObject', title: 'S3 GetObject', text: '', problem: null, called: true },
  ]);
});

test('a reply that nothing asked for is there too', () => {
  const rows = listReplies([call(1, 'PutObject')], {
    's3/GetObject': '{"Body": "hi"}',
    's3/PutObject': '[]',
  });
  expect(rows.map(({ key, called }) => [key, called])).toEqual([
    ['s3/PutObject', true],
    ['s3/GetObject', false],
  ]);
  expect(rows[0]?.problem).toBe('A reply is a JSON object: `{ … }`.');
  expect(rows[1]?.problem).toBeNull();
});

test('an operation named like a member of objects has no reply by that', () => {
  expect(listReplies([{ ...call(1, 'x'), ...{ operation: 'y' } }], {})[0]?.text).toBe('');
  const strange = { ...call(1, ''), kind: 'http', method: '', url: '' } as unknown as RecordedCall;
  expect(listReplies([strange], {})).toHaveLength(1);
});
