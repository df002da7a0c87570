import { expect, test } from 'vitest';
import { readVerdictOptions } from './read-verdict-options.ts';

test('keeps what options can be, and no more of them than there are', () => {
  const members = { maxReceiveCount: 3, onFailure: 'sqs', bisect: true };
  const others = { Big: 1, list: [1], nothing: null, toString: 1, long: 'x'.repeat(61), far: NaN };
  expect(readVerdictOptions({ ...members, ...others })).toEqual(members);
  const many = Object.fromEntries(
    Array.from({ length: 99 }, (_, index) => [`option${index}`, index]),
  );
  expect(Object.keys(readVerdictOptions(many))).toHaveLength(20);
});
