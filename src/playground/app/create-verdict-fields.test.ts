import { expect, test } from 'vitest';
import { usualOptions } from '../state/options.ts';
import { createVerdictFields } from './create-verdict-fields.ts';

test('tells what was set, and the limit of a story on display alone', () => {
  const fields = createVerdictFields();
  let changes = 0;
  fields.onChange(() => (changes += 1));
  fields.set('maxReceiveCount', 5);
  fields.setLimit(20);
  expect(fields.read()).toEqual({ verdict: { maxReceiveCount: 5 }, playOut: 0 });
  fields.setShown(true);
  fields.setShown(true);
  expect(fields.read().playOut).toBe(20);
  expect(changes).toBe(3);
});

test('shows what is written, and tells nobody', () => {
  const fields = createVerdictFields();
  fields.onChange(() => expect.unreachable());
  fields.write({ ...usualOptions, verdict: { bisect: true }, playOut: 7 });
  expect(fields.read()).toEqual({ verdict: { bisect: true }, playOut: 7 });
  expect(fields.limit()).toBe(7);
  fields.write(usualOptions);
  expect(fields.read()).toEqual({ verdict: {}, playOut: 0 });
  expect(fields.limit()).toBe(7);
});
