import { expect, test } from 'vitest';
import { permissionSlug } from './permission-slug.ts';

test('a title becomes an anchor that no other section has', () => {
  expect(permissionSlug('Read a queue (KMS)')).toBe('permission-read-a-queue-kms');
});
