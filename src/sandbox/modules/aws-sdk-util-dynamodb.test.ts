import { expect, test } from 'vitest';
import utilities from './aws-sdk-util-dynamodb.ts';

test('a new image of a stream is unmarshalled by the library itself', () => {
  expect(utilities.unmarshall({ id: { S: '1' }, n: { N: '2' }, tags: { SS: ['a'] } })).toEqual({
    id: '1',
    n: 2,
    tags: new Set(['a']),
  });
  expect(utilities.marshall({ id: '1' })).toEqual({ id: { S: '1' } });
});
