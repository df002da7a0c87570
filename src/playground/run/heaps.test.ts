import { describe, expect, test } from 'vitest';
import { heaps } from './heaps.ts';

const joining = ['\u0301', '\u{1f3fb}', '\u200d', '\u0e33', '\u202e', '\u1161'];

describe('heaps.cut', () => {
  test('leaves what people write', () => {
    for (const text of ['', 'Zoë e\u0301 ที่นี้ น้ำ', '👩🏽‍🚀👨‍👩‍👧‍👦', 'क्षत्रिय', '\u0301'.repeat(64)])
      expect(heaps.cut(text)).toBe(text);
  });

  test.each(joining)('cuts a heap of %j', (character) => {
    expect(heaps.cut(`a${character.repeat(50_000)}b${character}c`)).toBe(
      `a${character.repeat(64)}…b${character}c`,
    );
  });

  test('cuts a heap of many kinds', () => {
    expect(heaps.cut(joining.join('').repeat(1_000)).length).toBeLessThan(200);
  });
});

describe('heaps.areIn', () => {
  test('tells a text that would stop the page', () => {
    for (const character of joining) {
      expect(heaps.areIn(`a${character.repeat(999)}`)).toBe(false);
      expect(heaps.areIn(`a${character.repeat(1_000)}`)).toBe(true);
      expect(heaps.areIn(`a${character}`.repeat(5_000))).toBe(false);
    }
  });
});
