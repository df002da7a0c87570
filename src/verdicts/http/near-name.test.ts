import { expect, test } from 'vitest';
import { nearName } from './near-name.ts';

test.each(['StatusCode', 'statuscode', 'status_code', 'status-code'])('finds %s', (name) => {
  expect(nearName({ body: '', [name]: 200 }, 'statusCode')).toBe(name);
});

test('finds neither the right name nor another', () => {
  expect(nearName({ statusCode: 200, status: 200 }, 'statusCode')).toBeUndefined();
});
