import { expect, test } from 'vitest';
import { createRequestId } from './sandbox-host-request-id.ts';

test('a request id is a random UUID', () => {
  expect(createRequestId()).toMatch(
    /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
  );
  expect(createRequestId()).not.toBe(createRequestId());
});
