import { describe, expect, test } from 'vitest';
import { addRandomUuid } from './add-random-uuid.ts';

const uuid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

describe('addRandomUuid', () => {
  test('adds what is missing', () => {
    const insecure = {
      getRandomValues: globalThis.crypto.getRandomValues.bind(globalThis.crypto),
    };
    addRandomUuid(insecure);
    expect(insecure).toHaveProperty('randomUUID');
    const { randomUUID } = insecure as unknown as Crypto;
    expect(randomUUID()).toMatch(uuid);
    expect(randomUUID()).not.toBe(randomUUID());
  });

  test('leaves what is there', () => {
    const crypto = { getRandomValues: globalThis.crypto.getRandomValues, randomUUID: () => 'own' };
    addRandomUuid(crypto);
    expect(crypto.randomUUID()).toBe('own');
  });
});
