import { expect, test } from 'vitest';
import { recordLabel } from './record-label.ts';

test('keeps what tells ids apart', () => {
  expect(recordLabel('event')).toBe('event');
  expect(recordLabel('49658137206143508121834566981299007465109052259317088290')).toBe(
    '496581…17088290',
  );
});
