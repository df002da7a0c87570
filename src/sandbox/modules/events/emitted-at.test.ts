import { expect, test } from 'vitest';
import { emittedAt } from './emitted-at.ts';

const door = { constructor: { name: 'Door' } };

test('tells where an error was emitted, and by what', () => {
  const error = new Error('no');
  const emit = (): void => emittedAt.note(error, door, emit);
  emit();
  expect(emittedAt.read(error)).toMatch(
    /^Emitted 'error' event on Door instance at:\n {4}at .*emitted-at\.test/,
  );
  expect(Object.keys(error)).toEqual([]);
});

test('leaves alone what has no room, and what was never emitted', () => {
  const frozen = Object.freeze(new Error('no'));
  emittedAt.note(frozen, door, () => undefined);
  expect(emittedAt.read(frozen)).toBeUndefined();
  expect(emittedAt.read('text')).toBeUndefined();
});
